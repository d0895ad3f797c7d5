import { createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { execute, GraphQLError, type GraphQLSchema, isUnionType, parse, validate } from "graphql";
import type { TruthData } from "../data/truth-data.js";
import { type Damage, damaged } from "../faults/damage.js";
import { failingResolver } from "../faults/failing-resolver.js";
import type { FaultInjector } from "../faults/fault-injector.js";
import { malformedReplies, type Reply } from "../faults/malformed-replies.js";
import { entityOf } from "./entity-of.js";
import { type Resolvers, resolversOf } from "./resolvers.js";
import type { WriteLog } from "./write-log.js";

/** A subgraph over the derived data: an HTTP server on loopback. */
export interface MockSubgraph {
  name: string;
  url: string;
  stop(): Promise<void>;
}

/** What a subgraph is made of. */
export interface MockSubgraphOptions {
  name: string;
  data: TruthData;
  writes: WriteLog;
  faults: FaultInjector;
}

/** Starts a subgraph of the model. It validates every request, as any GraphQL server does. */
export async function startMockSubgraph({ name, data, writes, faults }: MockSubgraphOptions): Promise<MockSubgraph> {
  const schema = data.model.subgraphs.get(name)!;
  const resolvers = resolversOf(data, schema, writes);
  const failing = { ...resolvers, fieldResolver: failingResolver(resolvers.fieldResolver, name, faults) };
  resolveEntities(data, schema, name, faults);
  const server = createServer(async (request, response) => {
    const failure = faults.forRequest(name);
    if (failure === "no-connection") {
      request.socket.destroy();
      return;
    }
    if (failure === "http-500") {
      response.writeHead(500, { "content-type": "text/plain" }).end("Internal Server Error");
      return;
    }
    const reply = await replyTo(schema, failing, await bodyOf(request));
    const answer = failure ? malformedReplies[failure](reply) : JSON.stringify(reply);
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

async function replyTo(schema: GraphQLSchema, resolvers: Resolvers, { query, variables }: RequestBody): Promise<Reply> {
  const document = parse(query, { noLocation: true });
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  const damages: Damage[] = [];
  const result = await execute({ schema, document, variableValues: variables, contextValue: damages, ...resolvers });
  return damaged(result, damages);
}

function resolveEntities(data: TruthData, schema: GraphQLSchema, name: string, faults: FaultInjector): void {
  const entities = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType("_Entity");
  if (!entities || !isUnionType(union)) return;
  entities.resolve = (_source, { representations }: { representations: Record<string, unknown>[] }) =>
    representations.map((representation) => {
      try {
        const entity = entityOf(data, schema, representation);
        const coordinate = `${data.model.family(entity.type)}#${entity.number}`;
        if (faults.forField(coordinate) !== "missing-entity") return entity;
        faults.record({ subgraph: name, coordinate });
        return null;
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
