import { createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { execute, GraphQLError, type GraphQLSchema, isUnionType, parse, validate } from "graphql";
import type { TruthData } from "../data/truth-data.js";
import { entityOf } from "./entity-of.js";
import { type Resolvers, resolversOf } from "./resolvers.js";
import type { WriteLog } from "./write-log.js";

/** A subgraph over the derived data: an HTTP server on loopback. */
export interface MockSubgraph {
  name: string;
  url: string;
  stop(): Promise<void>;
}

/** Starts a subgraph of the model. It validates every request, as any GraphQL server does. */
export async function startMockSubgraph(data: TruthData, name: string, writes: WriteLog): Promise<MockSubgraph> {
  const schema = data.model.subgraphs.get(name)!;
  const resolvers = resolversOf(data, schema, writes);
  resolveEntities(data, schema);
  const server = createServer(async (request, response) => {
    const answer = JSON.stringify(await answerTo(schema, resolvers, await bodyOf(request)));
    response.writeHead(200, { "content-type": "application/json" }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { name, url: `http://127.0.0.1:${port}/graphql`, stop: () => stop(server) };
}

interface RequestBody {
  query: string;
  variables?: Record<string, unknown>;
}

async function bodyOf(request: IncomingMessage): Promise<RequestBody> {
  return JSON.parse(await text(request)) as RequestBody;
}

async function answerTo(schema: GraphQLSchema, resolvers: Resolvers, { query, variables }: RequestBody) {
  const document = parse(query, { noLocation: true });
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  return execute({ schema, document, variableValues: variables, rootValue: undefined, ...resolvers });
}

function resolveEntities(data: TruthData, schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType("_Entity");
  if (!entities || !isUnionType(union)) return;
  entities.resolve = (_source, { representations }: { representations: Record<string, unknown>[] }) =>
    representations.map((representation) => {
      try {
        return entityOf(data, schema, representation);
      } catch (error) {
        if (error instanceof GraphQLError) return error;
        throw error;
      }
    });
  union.resolveType = (object) => data.model.localName(schema, object.type);
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
