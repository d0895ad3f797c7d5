import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify from "fastify";
import { parse } from "graphql";
import type { Misbehaviour, ReceivedRequest } from "./misbehaviour.js";

/** The SDL and the resolvers of a subgraph. */
export interface SubgraphModule {
  name: string;
  sdl: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape of a resolver map is graphql's affair
  resolvers: any;
}

/** A real subgraph server on loopback. */
export interface FixtureSubgraph {
  readonly name: string;
  readonly url: string;
  readonly port: number;
  /** The requests since the start, oldest first, without `/readyz`. */
  readonly received: ReceivedRequest[];
  /** The number of requests since the start whose connection was closed before they were answered. */
  readonly cutOff: number;
  /** Makes it fail in this way from now on; without an argument it works again. */
  misbehave(how?: Misbehaviour): void;
  stop(): Promise<void>;
}

/** Starts an Apollo subgraph server, on a free port unless one is given. */
export async function startFixtureSubgraph(module: SubgraphModule, port = 0): Promise<FixtureSubgraph> {
  let misbehaviour: Misbehaviour | undefined;
  const received: ReceivedRequest[] = [];
  const hanging = new Set<() => void>();
  const hang = async () => {
    if (misbehaviour?.kind === "hang") await new Promise<void>((resolve) => hanging.add(resolve));
  };
  let cutOff = 0;
  const server = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs: parse(module.sdl), resolvers: module.resolvers }]),
    // A test of the gateway's memory must not measure its subgraphs.
    documentStore: null,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
    // The gateway must cope with careless subgraphs.
    includeStacktraceInErrorResponses: true,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  await server.start();
  const app = Fastify({ forceCloseConnections: true });
  app.addHook("onRequest", async (_request, reply) => {
    reply.raw.once("close", () => {
      if (!reply.raw.writableFinished) cutOff += 1;
    });
  });
  app.get("/readyz", async (_request, reply) => {
    await hang();
    if (misbehaviour?.kind === "slow") await sleep(misbehaviour.readyDelayMs ?? misbehaviour.delayMs);
    return reply.code(misbehaviour?.kind === "garbage" ? 503 : 200).send({ status: "ready" });
  });
  app.route({
    method: "POST",
    url: "/graphql",
    preHandler: async (request, reply) => {
      const { query = "", variables = {} } = request.body as Partial<ReceivedRequest>;
      received.push({ headers: request.headers, query, variables });
      await hang();
      if (misbehaviour?.kind === "slow") await sleep(misbehaviour.delayMs);
      if (misbehaviour?.kind === "hang-up" && misbehaviour.times > 0) {
        misbehaviour.times -= 1;
        request.raw.socket.destroy();
        return reply.hijack();
      }
      if (misbehaviour?.kind === "garbage" && (misbehaviour.times === undefined || misbehaviour.times-- > 0)) {
        const { status = 200, contentType = "application/json", body, headers = {} } = misbehaviour;
        return reply.code(status).type(contentType).headers(headers).send(body);
      }
    },
    handler: fastifyApolloHandler(server, { context: async (request) => ({ headers: request.headers }) }),
  });
  await app.listen({ host: "127.0.0.1", port });
  const actualPort = (app.server.address() as AddressInfo).port;
  return {
    name: module.name,
    url: `http://127.0.0.1:${actualPort}/graphql`,
    port: actualPort,
    received,
    get cutOff() {
      return cutOff;
    },
    misbehave: (how) => {
      misbehaviour = how;
      for (const resume of hanging) resume();
      hanging.clear();
    },
    stop: async () => {
      await app.close();
      await server.stop();
    },
  };
}
