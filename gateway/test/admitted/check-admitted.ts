import { readFileSync } from "node:fs";
import { Supergraph } from "@apollo/federation-internals";
import {
  defaultLimits,
  limitErrors,
  OperationCosts,
  type OperationLimits,
  readCostDeclarations,
} from "@thidua/base/limits";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { getOperationAST, parse } from "graphql";
import { type RunningGateway, startGateway } from "../../src/index.js";
import { bigOperation } from "./big-operation.js";
import { type LimitedSubgraph, startLimitedSubgraph } from "./limited-subgraph.js";

/** A gateway on the graph of this repository before subgraphs with their own limits. */
export interface LimitedGraph {
  readonly subgraphs: readonly LimitedSubgraph[];
  /** Runs a random operation with the biggest pages that the gateway admits. Returns its cost; undefined when it is refused. */
  run(seed: number): Promise<number | undefined>;
  stop(): Promise<void>;
}

const supergraphPath = new URL("../../../schema/supergraph.graphql", import.meta.url).pathname;

/**
 * Starts it.
 *
 * @param listLength the number of items in plain lists, whatever the schema assumes
 * @param stated the limits that the settings of the gateway and the subgraphs state, where they are not the defaults
 */
export async function startLimitedGraph(
  definitions: readonly SubgraphDefinition[],
  listLength: number,
  stated: Partial<OperationLimits> = {},
): Promise<LimitedGraph> {
  const limits = { ...defaultLimits, ...stated };
  const subgraphs = await Promise.all(
    definitions.map((definition) => startLimitedSubgraph(definition, limits, listLength)),
  );
  const sdl = readFileSync(supergraphPath, "utf8");
  const schema = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
  const costs = new OperationCosts(schema, readCostDeclarations(sdl), limits);
  const gateway: RunningGateway = await startGateway({
    supergraphPath,
    subgraphUrls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
    port: 0,
    logLevel: "silent",
    limits,
    subgraphTimeoutMs: 60_000,
    operationTimeoutMs: 60_000,
  });
  return {
    subgraphs,
    run: async (seed) => {
      const { query, hasPages } = bigOperation(schema, seed);
      const n = hasPages ? biggestPage(costs, query, limits) : 0;
      const { data, errors = [] } = await gateway.execute({ query, variables: hasPages ? { n } : {} });
      const refusals = errors.filter(({ extensions }) => String(extensions?.code) in limitErrors);
      // A busy machine may take too long, and longer lists than declared make too long an answer: neither is a refusal.
      const problem = errors.find(({ extensions }) => extensions?.code === "INTERNAL_ERROR");
      if (problem) throw new Error(`${JSON.stringify(problem)}: ${query.slice(0, 3_000)}`);
      if (!data || refusals.length > 0) return undefined;
      return costOf(costs, query, n);
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
    },
  };
}

function costOf(costs: OperationCosts, query: string, n: number): number {
  const document = parse(query);
  return costs.measure(query, document, getOperationAST(document)!, { n }).cost;
}

/** Finds the biggest page with which an operation is within the limit of cost. */
function biggestPage(costs: OperationCosts, query: string, { maxCost, maxPageSize }: OperationLimits): number {
  let [least, most] = [0, maxPageSize];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (costOf(costs, query, middle) <= maxCost) least = middle;
    else most = middle - 1;
  }
  return least;
}
