import { getMetadataStorage } from "type-graphql";

const names = new WeakMap<object, string>();

/** The name under which changes of an entity class are recorded: that of its GraphQL object type, else the class's own. */
export function typeNameOf(entity: { readonly name: string }): string {
  const known = names.get(entity);
  if (known) return known;
  const declared = getMetadataStorage().objectTypes.find(({ target }) => (target as object) === entity);
  const name = declared?.name ?? entity.name;
  names.set(entity, name);
  return name;
}
