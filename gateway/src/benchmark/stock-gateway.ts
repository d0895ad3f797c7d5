import { readFile } from "node:fs/promises";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { switchOffApolloTelemetry } from "../env.js";

/**
 * Starts @apollo/gateway as its documentation shows it: the standalone server and the default data source, configured
 * to forward the caller's Authorization header like our gateway.
 */
export async function startStockGateway(supergraphPath: string): Promise<{ url: string; stop(): Promise<void> }> {
  switchOffApolloTelemetry();
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const gateway = new ApolloGateway({
    supergraphSdl: await readFile(supergraphPath, "utf8"),
    logger: silent,
    buildService: ({ url }) =>
      new RemoteGraphQLDataSource({
        url,
        willSendRequest: ({ request, context }) => {
          const { authorization } = context as { authorization?: string };
          if (authorization) request.http?.headers.set("authorization", authorization);
        },
      }),
  });
  const server = new ApolloServer<{ authorization?: string }>({
    gateway,
    nodeEnv: "production",
    introspection: true,
    stopOnTerminationSignals: false,
    logger: silent,
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: "127.0.0.1", port: 0 },
    context: async ({ req }) => ({ authorization: req.headers.authorization }),
  });
  return { url: `${url.replace(/\/$/, "").replace("localhost", "127.0.0.1")}/graphql`, stop: () => server.stop() };
}
