import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { execute, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";
import type { GatewayContext } from "../context.js";

/**
 * Answers operations that ask about nothing but the schema with graphql-js itself. The planner has an introspection
 * schema of its own, which lags behind graphql-js: `isOneOf`, which newer tools ask for, is a fault to it.
 */
export const introspectionPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async responseForOperation({ document, operation, request, schema }) {
        const fragments = new Map<string, FragmentDefinitionNode>();
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
        }
        if (operation.operation !== "query" || !asksOnlyAboutSchema(operation.selectionSet, fragments)) return null;
        const { operationName, variables: variableValues } = request;
        const singleResult = await execute({ schema, document, operationName, variableValues });
        return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult } };
      },
    };
  },
};

function asksOnlyAboutSchema(selectionSet: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>): boolean {
  return selectionSet.selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith("__");
    if (selection.kind === Kind.INLINE_FRAGMENT) return asksOnlyAboutSchema(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return fragment !== undefined && asksOnlyAboutSchema(fragment.selectionSet, fragments);
  });
}
