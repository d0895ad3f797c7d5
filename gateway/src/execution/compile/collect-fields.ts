import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Fragments } from "./fragments.js";

/** The context in which selections are read. */
export interface SelectionScope {
  schema: GraphQLSchema;
  fragments: Fragments;
  /** Values of the variables in `@skip` and `@include`. */
  variables: Readonly<Record<string, unknown>>;
  /** The fields that get null where the schema does not take it, with the variable that is null. */
  refused?: ReadonlyMap<FieldNode, string>;
  /** The name under which the merged data has a field, where it is not the response name. */
  plannedNames?: ReadonlyMap<FieldNode, string>;
}

/**
 * Collects the fields that apply to objects of a type, in document order, grouped by response name (GraphQL
 * specification, October 2021, 6.3.2 CollectFields).
 */
export function collectFields(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (selectionSet: SelectionSetNode): void => {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(scope, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const group = fields.get(name);
        if (group) group.push(selection);
        else fields.set(name, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
      if (fragment && applies(scope.schema, fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isCompositeType(wanted) && isAbstractType(wanted) && "getInterfaces" in type && schema.isSubType(wanted, type);
}

/** Returns whether the conditions of a selection include it. */
export function isIncluded(scope: SelectionScope, selection: SelectionNode): boolean {
  for (const { name, arguments: [argument] = [] } of selection.directives ?? []) {
    if ((name.value !== "skip" && name.value !== "include") || !argument) continue;
    const { value } = argument;
    const flag =
      value.kind === Kind.VARIABLE ? scope.variables[value.name.value] : value.kind === Kind.BOOLEAN && value.value;
    if (Boolean(flag) === (name.value === "skip")) return false;
  }
  return true;
}

/** Returns the names of the variables used in `@skip` and `@include`, in an operation and its fragments. */
export function conditionVariables(nodes: readonly { selectionSet: SelectionSetNode }[]): string[] {
  const names = new Set<string>();
  const look = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      for (const { name, arguments: [argument] = [] } of selection.directives ?? []) {
        const isCondition = name.value === "skip" || name.value === "include";
        if (isCondition && argument?.value.kind === Kind.VARIABLE) names.add(argument.value.name.value);
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD) look(selection.selectionSet);
    }
  };
  for (const node of nodes) look(node.selectionSet);
  return [...names].sort();
}
