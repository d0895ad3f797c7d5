import { getMetadataStorage } from "type-graphql";

/** The GraphQL name under which an enumeration is registered; "String" for the scalar's class. */
export function registeredName(values: object): string {
  if (values === String) return "String";
  const registered = getMetadataStorage().enums.find(({ enumObj }) => enumObj === values);
  if (!registered) throw new Error(`Not registered as an enumeration: ${Object.keys(values).join(", ")}`);
  return registered.name;
}
