import {
  type DirectiveNode,
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
import { NullConditionError } from "./null-condition-error.js";

/** The context in which selections are read. */
export interface SelectionScope {
  schema: GraphQLSchema;
  fragments: Fragments;
  /** Values of the variables in `@skip` and `@include`. */
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Collects the fields that apply to objects of a type, in document order, grouped by response name (GraphQL
 * specification, October 2021, 6.3.2 CollectFields). Throws NullConditionError when a condition is null.
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
      if (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value)) continue;
      if (!isIncluded(scope, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const group = fields.get(name);
        if (group) group.push(selection);
        else fields.set(name, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) visited.add(selection.name.value);
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
      if (fragment && applies(scope.schema, fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

/** Returns whether the fields of an abstract type's objects differ between its object types. */
export function dependsOnType(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): boolean {
  const visited = new Set<string>();
  const depends = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return false;
      if (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value)) return false;
      if (!isIncluded(scope, selection)) return false;
      if (selection.kind === Kind.FRAGMENT_SPREAD) visited.add(selection.name.value);
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
      if (!fragment) return false;
      if (applies(scope.schema, fragment.typeCondition?.name.value, type)) return depends(fragment.selectionSet);
      return hasFields(scope, fragment.selectionSet);
    });
  return selectionSets.some(depends);
}

/** Returns whether the conditions of a selection set leave a field, or one of them is null. */
function hasFields(scope: SelectionScope, { selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    const included = inclusion(scope, selection);
    if (included !== true) return included === null;
    if (selection.kind === Kind.FIELD) return true;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
    return fragment !== undefined && hasFields(scope, fragment.selectionSet);
  });
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isCompositeType(wanted) && isAbstractType(wanted) && "getInterfaces" in type && schema.isSubType(wanted, type);
}

/** Returns whether the conditions of a selection include it. Throws NullConditionError when that depends on null. */
function isIncluded({ variables }: SelectionScope, { directives = [] }: SelectionNode): boolean {
  if (directives.length === 0) return true;
  // The order in which graphql-js looks: a selection that is skipped has no other condition.
  return condition(directives, "skip", variables) !== true && condition(directives, "include", variables) !== false;
}

/** Returns whether the conditions of a selection include it; null when that depends on null. */
export function inclusion(scope: SelectionScope, selection: SelectionNode): boolean | null {
  try {
    return isIncluded(scope, selection);
  } catch (error) {
    if (error instanceof NullConditionError) return null;
    throw error;
  }
}

/** Returns the value of a condition; undefined when the selection does not have it. */
function condition(
  directives: readonly DirectiveNode[],
  name: "skip" | "include",
  variables: SelectionScope["variables"],
): boolean | undefined {
  const value = directives.find((directive) => directive.name.value === name)?.arguments?.[0]?.value;
  if (value?.kind !== Kind.VARIABLE) return value?.kind === Kind.BOOLEAN ? value.value : undefined;
  const flag = variables[value.name.value];
  if (flag === null) throw new NullConditionError(value.name.value);
  return Boolean(flag);
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
