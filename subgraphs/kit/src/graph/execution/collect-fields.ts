import {
  type FieldNode,
  type GraphQLObjectType,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";
import type { Conditions } from "./conditions.js";
import type { OperationParts } from "./operation-run.js";

/**
 * Collects the fields of an object from its selections, by response names in the order of the answer.
 *
 * Source: GraphQL specification, section 6.3.2.
 *
 * @param type the type of the object
 * @param selectionSets the selections of all fields that lead to the object
 */
export function collectFields(
  { schema, fragments }: OperationParts,
  conditions: Conditions,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();

  const appliesTo = (condition: Parameters<typeof typeFromAST>[1] | undefined): boolean => {
    if (!condition) return true;
    const named = typeFromAST(schema, condition as never) as unknown;
    return named === type || (isAbstractType(named) && schema.isSubType(named, type));
  };
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!conditions.includes(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(name);
        if (nodes) nodes.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (appliesTo(selection.typeCondition)) collect(selection.selectionSet.selections);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        if (fragment && appliesTo(fragment.typeCondition)) collect(fragment.selectionSet.selections);
      }
    }
  };
  for (const set of selectionSets) if (set) collect(set.selections);
  return fields;
}
