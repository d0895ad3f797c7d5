import type { Supergraph } from "@apollo/federation-internals";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { QueryPlanner, QueryPlannerConfig } from "@apollo/query-planner";

/** A supergraph as Apollo's gateway has loaded it. */
export interface ApolloSupergraph {
  readonly supergraph: Supergraph;
  readonly planner: QueryPlanner;
}

/** The part of ApolloGateway 2.14 that its own executor uses and its types hide. */
interface Inner {
  readonly queryPlanner: QueryPlanner;
}

/** ApolloGateway requires a data source for each subgraph, but requests go through our services. */
const unusedDataSource: GraphQLDataSource = {
  process: () => Promise.reject(new Error("Requests to subgraphs go through the executor's services")),
};

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Loads a supergraph by Apollo's gateway, and returns what it plans with. The gateway itself is let go: its schemas take tens of
 * megabytes, and operations are executed elsewhere. The only module that reads a private member of ApolloGateway. The version is pinned,
 * and the scenario `same-as-truth` fails when a new one changes it.
 *
 * @param isValid whether the supergraph has been found valid before; otherwise it is validated, with the subgraphs that it describes
 * @param limits the limits of the planner
 * @throws GraphQLError or Error with the first problem
 */
export async function loadByApollo(
  supergraphSdl: string,
  isValid: boolean,
  limits: QueryPlannerConfig["debug"],
): Promise<ApolloSupergraph> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => unusedDataSource,
    logger: silent,
    // Both default by NODE_ENV. A query plan is never exposed.
    validateSupergraph: !isValid,
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { debug: limits },
  });
  await gateway.load();
  const { queryPlanner: planner } = gateway as unknown as Inner;
  const { supergraph } = planner;
  // Builds the subgraphs, which finds what the supergraph alone does not show.
  if (!isValid) supergraph.subgraphs();
  return { supergraph, planner };
}
