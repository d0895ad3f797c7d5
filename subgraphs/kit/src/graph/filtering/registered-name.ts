import { getMetadataStorage } from "type-graphql";

/**
 * Returns the GraphQL name under which an enumeration is registered, or "String" for the class `String`.
 *
 * @throws Error if the enumeration is not registered with type-graphql
 */
export function registeredName(values: object): string {
  if (values === String) return "String";
  const registered = getMetadataStorage().enums.find(({ enumObj }) => enumObj === values);
  if (!registered) throw new Error(`Not registered as an enumeration: ${Object.keys(values).join(", ")}`);
  return registered.name;
}
