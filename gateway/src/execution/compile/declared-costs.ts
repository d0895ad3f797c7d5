import type { CostDeclarations } from "@thidua/base/limits";
import type { GraphQLSchema } from "graphql";

const declared = new WeakMap<GraphQLSchema, CostDeclarations>();

/** Keeps the costs that a supergraph declares with its API schema: to read them takes as long as to parse the supergraph. */
export function keepCosts(schema: GraphQLSchema, costs: CostDeclarations): void {
  declared.set(schema, costs);
}

/** Returns the costs of a loaded API schema; undefined for any other. */
export function costsOf(schema: GraphQLSchema): CostDeclarations | undefined {
  return declared.get(schema);
}
