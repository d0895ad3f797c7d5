import {
  type ConstDirectiveNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type OperationDefinitionNode,
  parse,
  type TypeNode,
} from "graphql";
import type { Subgraph } from "./read-subgraphs.js";

/** An object type in a subgraph's SDL. */
export type SdlObjectType = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Returns the object types of a subgraph's SDL, in its order. */
export function objectTypesOf(sdl: string): SdlObjectType[] {
  return parse(sdl, { noLocation: true }).definitions.filter(
    (definition): definition is SdlObjectType =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
}

/** Whether a node has a directive of Federation, imported or by its full name (`@federation__key`). */
export function hasDirective(node: { readonly directives?: readonly ConstDirectiveNode[] }, name: string): boolean {
  return directivesOf(node, name).length > 0;
}

/** Returns the names of the fields in an entity's keys; none for another type. */
export function keyFields(type: SdlObjectType): ReadonlySet<string> {
  return new Set(
    directivesOf(type, "key").flatMap(({ arguments: given }) => {
      const value = given?.find((argument) => argument.name.value === "fields")?.value;
      if (value?.kind !== Kind.STRING) return [];
      const [operation] = parse(`{ ${value.value} }`, { noLocation: true }).definitions as [OperationDefinitionNode];
      return operation.selectionSet.selections.flatMap((field) =>
        field.kind === Kind.FIELD ? [field.name.value] : [],
      );
    }),
  );
}

/** Returns the name of a type without its list and non-null marks. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/**
 * Returns the owner of each entity, by the name of its type. The owner is the subgraph that documents the type (style guide, rule 5):
 * own subgraphs first, then in the order of the list. An entity that no subgraph documents belongs to the first that has it.
 */
export function entityOwners(subgraphs: readonly Subgraph[]): ReadonlyMap<string, string> {
  const owners = new Map<string, { subgraph: string; isDocumented: boolean }>();
  const ordered = [...subgraphs].sort((a, b) => Number(a.kind === "FOREIGN") - Number(b.kind === "FOREIGN"));
  for (const { name: subgraph, sdl } of ordered) {
    for (const type of objectTypesOf(sdl)) {
      if (!hasDirective(type, "key")) continue;
      const isDocumented = "description" in type && type.description !== undefined;
      const present = owners.get(type.name.value);
      if (!present || (isDocumented && !present.isDocumented)) owners.set(type.name.value, { subgraph, isDocumented });
    }
  }
  return new Map([...owners].map(([type, { subgraph }]) => [type, subgraph]));
}

function directivesOf(
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] },
  name: string,
): ConstDirectiveNode[] {
  return directives.filter((directive) => directive.name.value.replace(/^federation__/, "") === name);
}
