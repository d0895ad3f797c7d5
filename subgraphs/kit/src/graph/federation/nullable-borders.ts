import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, visit } from "graphql";

const rootTypes = new Set(["Query", "Mutation"]);

/**
 * Makes every field nullable that another subgraph's failure can reach: the fields of `Query` and `Mutation`, and those that this
 * subgraph adds to another's entity. An unreachable subgraph must cost a reader its own fields only, and an error in a non-null
 * field makes its parent null. Done here once, so that no resolver can omit it.
 *
 * Source: GraphQL specification, section 6.4.4.
 *
 * @param foreign the names of the entities that other subgraphs own
 * @returns the changed SDL
 */
export function withNullableBorders(document: DocumentNode, foreignEntities: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition(type: ObjectTypeDefinitionNode) {
      const isForeign = foreignEntities.has(type.name.value);
      if (!isForeign && !rootTypes.has(type.name.value)) return false;
      return {
        ...type,
        fields: type.fields?.map((field) => {
          const isKey = isForeign && field.name.value === "id";
          return field.type.kind === Kind.NON_NULL_TYPE && !isKey ? { ...field, type: field.type.type } : field;
        }),
      };
    },
  });
}
