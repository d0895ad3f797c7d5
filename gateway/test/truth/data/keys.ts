import {
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from "graphql";

/** A key of an entity, as one subgraph declares it. */
export interface EntityKey {
  fields: SelectionSetNode;
  isResolvable: boolean;
}

/** Parses the text of a `@key`, `@requires` or `@provides`. */
export function parseFieldSet(text: string): SelectionSetNode {
  return (parse(`{${text}}`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;
}

/** Returns the keys that a subgraph declares for a type. */
export function keysOf(type: GraphQLNamedType | undefined): EntityKey[] {
  const nodes = [type?.astNode, ...(type?.extensionASTNodes ?? [])];
  return nodes
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => name.value === "key")
    .map((directive) => {
      const value = (name: string) => directive.arguments?.find((argument) => argument.name.value === name)?.value;
      const fields = value("fields");
      const resolvable = value("resolvable");
      if (fields?.kind !== Kind.STRING) throw new Error("A key is a string");
      return {
        fields: parseFieldSet(fields.value),
        isResolvable: !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value),
      };
    });
}

/** Returns the names of the fields of a key that hold no objects. */
export function leavesOf({ fields }: EntityKey): string[] {
  return fields.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && !selection.selectionSet ? [selection.name.value] : [],
  );
}

/** Returns the subgraph's types that have keys, with the keys. */
export function entitiesOf(schema: GraphQLSchema): Map<string, EntityKey[]> {
  const entities = new Map<string, EntityKey[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    const keys = keysOf(type);
    if (keys.length > 0) entities.set(type.name, keys);
  }
  return entities;
}
