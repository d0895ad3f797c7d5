import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, visit } from "graphql";

const rootTypes = new Set(["Query", "Mutation"]);

/**
 * Makes every field nullable at which an answer crosses a border between subgraphs: the fields of `Query` and `Mutation`, and
 * those that this subgraph adds to another's entity. A dead subgraph must cost a reader its own fields only, and GraphQL
 * answers an error in a non-null field by making its parent null (specification, section 6.4.4).
 *
 * Takes the subgraph's SDL and the names of the entities that others own. Gives the SDL changed. Done here once, so that no
 * resolver can forget it.
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
