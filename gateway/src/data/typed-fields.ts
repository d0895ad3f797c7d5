import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { SavedQuery } from "./saved-query.js";
import { responseKey } from "./selections.js";

/** A selected field with its definition in the schema. */
export interface TypedField {
  node: FieldNode;
  definition: GraphQLField<unknown, unknown>;
}

/**
 * Returns the fields at a path of response keys with their definitions: several when types differ by fragment, none
 * when the schema has no such field (`validate` reports that with its location).
 */
export function typedFieldsAt(schema: GraphQLSchema, query: SavedQuery, path: readonly string[]): TypedField[] {
  const root = schema.getRootType(query.operation.operation);
  let parents: [GraphQLCompositeType, SelectionSetNode | undefined][] = root
    ? [[root, query.operation.selectionSet]]
    : [];
  let fields: TypedField[] = [];
  for (const key of path) {
    fields = parents
      .flatMap(([type, set]) => typedFields(schema, query.document, type, set))
      .filter(({ node }) => responseKey(node) === key);
    parents = fields.flatMap(({ node, definition }): typeof parents => {
      const type = getNamedType(definition.type);
      return isCompositeType(type) ? [[type, node.selectionSet]] : [];
    });
  }
  return fields;
}

/** Returns whether a field's value is a list. */
export function isListField({ definition }: TypedField): boolean {
  return isListType(getNullableType(definition.type));
}

/** Returns whether a field's value is a connection. */
export function isConnectionField({ definition }: TypedField): boolean {
  const type = getNamedType(definition.type);
  return isObjectType(type) && "pageInfo" in type.getFields();
}

function typedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: GraphQLCompositeType,
  selectionSet: SelectionSetNode | undefined,
): TypedField[] {
  return (selectionSet?.selections ?? []).flatMap((selection): TypedField[] => {
    if (selection.kind === Kind.FIELD) {
      const definition = isUnionType(type) ? undefined : type.getFields()[selection.name.value];
      return definition ? [{ node: selection, definition }] : [];
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find(
            (definition) =>
              definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
          );
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION && fragment?.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
    return isCompositeType(condition) ? typedFields(schema, document, condition, fragment.selectionSet) : [];
  });
}
