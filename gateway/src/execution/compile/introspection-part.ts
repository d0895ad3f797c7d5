import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  visit,
} from "graphql";
import type { OperationScope } from "./operation-scope.js";

/**
 * Returns a query for one value about the schema, which graphql-js answers. The planner must not see `__schema` and
 * `__type`: it refuses them beneath the root, and its own introspection schema lags behind graphql-js and rejects fields
 * that newer tools request (`isOneOf`).
 *
 * @param fields the fields that have the value: `__schema` or `__type` with one response name
 */
export function introspectionOf(
  { fragments, variableDefinitions }: OperationScope,
  fields: readonly FieldNode[],
): DocumentNode {
  const used = new Map<string, FragmentDefinitionNode>();
  const variables = new Set<string>();
  const look = (node: FieldNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        look(fragment);
      },
    });
  };
  fields.forEach(look);
  const operation = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value)),
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  } as const;
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] };
}
