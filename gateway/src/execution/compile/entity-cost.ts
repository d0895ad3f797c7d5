import { type Amount, type CostDeclarations, compileEntityCost } from "@thidua/base/limits";
import { fragmentsOf } from "@thidua/base/selections";
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from "graphql";

/**
 * Computes what one entity of a lookup costs its subgraph.
 *
 * @param query `query (…) { _entities(representations: …) { ... on Award { title } } }`
 */
export function entityCost(query: string, supergraph: GraphQLSchema, costs: CostDeclarations): Amount {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [lookup] = operation?.selectionSet.selections ?? [];
  if (lookup?.kind !== Kind.FIELD || !lookup.selectionSet) return 1;
  const scope = { schema: supergraph, fragments: fragmentsOf(document), variables: {} };
  return compileEntityCost(scope, costs, lookup.selectionSet);
}
