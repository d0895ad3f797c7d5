import type { AddressInfo } from "node:net";
import { createApolloServer } from "./apollo-server.js";
import { dataPlugin } from "./data/index.js";
import type { ExecuteOperation } from "./execute.js";
import { operationExecutor } from "./execute-operation.js";
import { addHealthRoutes } from "./health/index.js";
import type { AdmissionOptions } from "./http/admit-caller.js";
import { createAccount } from "./http/create-account.js";
import { createApp } from "./http/create-app.js";
import { addGraphqlRoute } from "./http/graphql-route.js";
import { addJwksRoute } from "./http/jwks-route.js";
import { addPages } from "./http/pages.js";
import { defaultLimits, OperationGate } from "./limits/index.js";
import { listen } from "./listen.js";
import type { GatewayOptions } from "./options.js";
import { createRateLimiter } from "./rate-limits/index.js";
import { SubgraphClients } from "./subgraph/index.js";
import { type AddressSetting, createFederation } from "./supergraph/index.js";

/** A running gateway. */
export interface RunningGateway {
  /** The base URL, without a trailing slash. */
  url: string;
  port: number;
  /** Runs an operation in this process. */
  execute: ExecuteOperation;
  /** Stops accepting requests, finishes the running ones, then closes all connections. May be called twice. */
  stop(): Promise<void>;
}

/** The addresses that the program states take precedence over those of its settings. */
function addressSetting({ subgraphUrls = {}, subgraphAddress }: GatewayOptions): AddressSetting {
  return (name) => {
    const url = subgraphUrls[name];
    return url === undefined ? subgraphAddress?.(name) : { url, source: "program" };
  };
}

/**
 * Starts the gateway. The subgraphs need not be reachable.
 *
 * Throws SupergraphMissingError when the supergraph cannot be read, an Apollo error when it is invalid, and
 * PortInUseError when the port is in use.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const limits = { ...defaultLimits, ...options.limits };
  const app = await createApp(options, limits.maxBodyBytes);
  const { log } = app;
  const clients = new SubgraphClients(options.subgraphTimeoutMs ?? 10_000);
  const federation = createFederation({
    supergraphPath: options.supergraphPath,
    watchMs: options.supergraphWatchMs ?? 0,
    validSupergraphs: options.validSupergraphs,
    clients,
    addressSetting: addressSetting(options),
    log,
  });
  const server = createApolloServer(federation.gateway, { limits, log });
  await server.start();
  const limiter = options.rateLimits && (await createRateLimiter(options.rateLimits, options.redisUrl, log));
  const admission: AdmissionOptions = { tokens: options.tokens, limiter };

  const stopParts = async (): Promise<void> => {
    await app.close();
    await server.stop();
    await federation.close();
    await clients.close();
    limiter?.close();
  };
  try {
    const gate = new OperationGate(limits);
    const execute = operationExecutor(server, gate, log, options.tokens);
    addGraphqlRoute(app, server, gate, limits, admission);
    addJwksRoute(app, options.developmentJwks);
    addHealthRoutes(app, () => clients.of(federation.present()));
    if (options.queriesDirectory) {
      await app.register(dataPlugin, {
        execute,
        schema: federation.schema,
        directory: options.queriesDirectory,
        createAccount: (request) => createAccount(admission, request),
      });
    }
    await addPages(app, options.webDirectory);
    const host = options.host ?? "127.0.0.1";
    await listen(app, host, options.port ?? 4000);
    const { port } = app.server.address() as AddressInfo;
    let stopping: Promise<void> | undefined;
    return {
      url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
      port,
      execute,
      stop: () => {
        stopping ??= stopParts();
        return stopping;
      },
    };
  } catch (error) {
    await stopParts();
    throw error;
  }
}
