import { Supergraph } from "@apollo/federation-internals";
import { type ExecutionResult, execute, type GraphQLSchema, print } from "graphql";
import { type OperationResult, startGateway } from "../../../src/index.js";
import { composeFixture } from "../../../src/testing/index.js";
import { temporaryFile } from "../../support/temporary-file.js";
import { TruthData } from "../data/truth-data.js";
import { type SubgraphText, TruthModel } from "../data/truth-model.js";
import type { TruthOperation } from "../operation/truth-operation.js";
import { startMockSubgraph } from "./mock-subgraph.js";
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
  /** Runs an operation by the gateway. */
  ask(operation: TruthOperation): Promise<Answer>;
  /** Runs an operation by graphql-js. */
  truth(operation: TruthOperation): Promise<Answer>;
  stop(): Promise<void>;
}

const unlimited = 2 ** 31;

/** Starts the graph. Takes the SDL of the subgraphs, and the supergraph if it need not be composed. */
export async function startTruthGraph(texts: readonly SubgraphText[], supergraphSdl?: string): Promise<TruthGraph> {
  const modules = texts.map(({ name, sdl }) => ({ module: { name, sdl, resolvers: {} }, url: "http://127.0.0.1:1" }));
  const supergraph = supergraphSdl ?? composeFixture(modules);
  const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
  const data = new TruthData(new TruthModel(schema, texts));
  const writes = new WriteLog();
  const subgraphs = await Promise.all(texts.map(({ name }) => startMockSubgraph(data, name, writes)));
  const gateway = await startGateway({
    supergraphPath: await temporaryFile(supergraph),
    subgraphUrls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
    port: 0,
    logLevel: "silent",
    limits: {
      maxTokens: unlimited,
      maxDepth: unlimited,
      maxAliases: unlimited,
      maxRootFields: unlimited,
      maxFields: unlimited,
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
    ask: async ({ document, variables }) => {
      const result = await gateway.execute({ query: print(document), variables });
      return { result, writes: writes.take() };
    },
    truth: async ({ document, variables }) => {
      const result = await execute({ schema, document, variableValues: variables, ...resolvers });
      return { result, writes: trueWrites.take() };
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
    },
  };
}
