import { Supergraph } from "@apollo/federation-internals";
import { type ExecutionResult, execute, type GraphQLSchema, print } from "graphql";
import { type OperationResult, startGateway } from "../../../src/index.js";
import { composeFixture } from "../../../src/testing/index.js";
import { temporaryFile } from "../../support/temporary-file.js";
import { TruthData } from "../data/truth-data.js";
import { type SubgraphText, TruthModel } from "../data/truth-model.js";
import type { Fault } from "../faults/fault.js";
import { FaultInjector, type Occurrence } from "../faults/fault-injector.js";
import type { TruthOperation } from "../operation/truth-operation.js";
import { startMockSubgraph } from "./mock-subgraph.js";
import { Positions } from "./positions.js";
import { resolversOf } from "./resolvers.js";
import { WriteLog } from "./write-log.js";

/** An answer, and the mutations that ran for it. */
export interface Answer {
  result: ExecutionResult | OperationResult;
  writes: string[];
}

/** Subgraphs over derived data, the gateway before them, and graphql-js on the API schema over the same data. */
export interface TruthGraph {
  schema: GraphQLSchema;
  model: TruthModel;
  /** Whether the gateway may refuse an operation as too complex: in a graph with many ways to a field, which the product's own is not. */
  mayRefuse: boolean;
  /** Runs an operation by the gateway, while subgraphs fail in a way if one is given. */
  ask(operation: TruthOperation, fault?: Fault): Promise<Answer & { occurrences: Occurrence[] }>;
  /** Runs an operation by graphql-js. `positions` receives what it resolves. */
  truth(operation: TruthOperation, positions?: Positions): Promise<Answer>;
  stop(): Promise<void>;
}

const unlimited = 2 ** 31;

/** Starts the graph. Takes the SDL of the subgraphs, and the supergraph if it need not be composed. */
export async function startTruthGraph(texts: readonly SubgraphText[], supergraphSdl?: string): Promise<TruthGraph> {
  const modules = texts.map(({ name, sdl }) => ({ module: { name, sdl, resolvers: {} }, url: "http://127.0.0.1:1" }));
  const supergraph = supergraphSdl ?? composeFixture(modules);
  const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
  const model = new TruthModel(schema, texts);
  const data = new TruthData(model);
  const writes = new WriteLog();
  const faults = new FaultInjector();
  const subgraphs = await Promise.all(texts.map(({ name }) => startMockSubgraph({ name, data, writes, faults })));
  const gateway = await startGateway({
    supergraphPath: await temporaryFile(supergraph),
    subgraphUrls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
    port: 0,
    logLevel: "silent",
    // Subgraphs fail in most of the operations, each of which is compared by itself.
    circuitFaults: Number.POSITIVE_INFINITY,
    limits: {
      maxTokens: unlimited,
      maxDepth: unlimited,
      maxAliases: unlimited,
      maxRootFields: unlimited,
      maxFields: unlimited,
      maxRepeatedFields: unlimited,
      maxDirectives: unlimited,
      maxVariableDepth: unlimited,
      maxPageSize: unlimited,
      maxCost: Number.MAX_SAFE_INTEGER,
    },
  });
  const trueWrites = new WriteLog();
  const resolvers = resolversOf(data, schema, trueWrites);
  return {
    schema,
    model,
    mayRefuse: supergraphSdl === undefined,
    ask: async ({ document, variables }, fault) => {
      faults.begin(fault);
      const result = await gateway.execute({ query: print(document), variables });
      return { result, writes: writes.take(), occurrences: faults.end() };
    },
    truth: async ({ document, variables }, positions) => {
      const fieldResolver = positions ? positions.recorder(resolvers.fieldResolver) : resolvers.fieldResolver;
      const result = await execute({ schema, document, variableValues: variables, ...resolvers, fieldResolver });
      return { result, writes: trueWrites.take() };
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
    },
  };
}
