import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import type { AdmissionState } from "@thidua/base/admission";
import { Drain } from "@thidua/base/http";
import { defaultLimits, OperationGate } from "@thidua/base/limits";
import { GatewayAdmission } from "./admission/index.js";
import { createApolloServer, createApolloStores } from "./apollo-server.js";
import { defaultOperationTimeoutMs } from "./context.js";
import { GatewayContract } from "./contract/index.js";
import { dataPlugin, loadSavedQueries } from "./data/index.js";
import type { ExecuteOperation } from "./execute.js";
import { operationExecutor } from "./execute-operation.js";
import { addHealthRoutes } from "./health/index.js";
import type { AdmissionOptions } from "./http/admit-caller.js";
import { createApp } from "./http/create-app.js";
import { addGraphqlRoute } from "./http/graphql-route.js";
import { addJwksRoute } from "./http/jwks-route.js";
import { openCharges } from "./http/open-charges.js";
import { addPages } from "./http/pages.js";
import { listen } from "./listen.js";
import type { GatewayOptions } from "./options.js";
import { createRateLimiter } from "./rate-limits/index.js";
import { SubgraphAdmissions, SubgraphClients, type SubgraphStats, subgraphProofs } from "./subgraph/index.js";
import { type AddressSetting, Federation, LastSupergraph } from "./supergraph/index.js";
import { measureGateway } from "./telemetry/index.js";

/** A running gateway. */
export interface RunningGateway {
  /** The base URL, without a trailing slash. */
  url: string;
  port: number;
  /** Runs an operation in this process. */
  execute: ExecuteOperation;
  /** What happens between the gateway and its subgraphs, for metrics. */
  readonly subgraphs: SubgraphMetrics;
  /** What runs, what waits and what has been refused, for metrics. */
  admission(): { gateway: AdmissionState; subgraphs: Readonly<Record<string, AdmissionState>> };
  /** Drains (`drainDelayMs`), stops accepting requests, finishes the running ones, then closes all connections. May be called twice. */
  stop(): Promise<void>;
}

/** The state of the subgraphs as the gateway sees them. */
export interface SubgraphMetrics {
  /** The state of each subgraph. */
  stats(): SubgraphStats[];
  /** The number of operations so far that got the result of another caller's. */
  sharedOperations(): number;
}

/** The addresses that the program states take precedence over those of its settings. */
function addressSetting({ subgraphUrls = {}, subgraphAddress }: GatewayOptions): AddressSetting {
  return (name) => {
    const url = subgraphUrls[name];
    return url === undefined ? subgraphAddress?.(name) : { url, source: "program" };
  };
}

function redisOf({ redisUrl, redisKeyPrefix = "thidua" }: GatewayOptions) {
  return redisUrl === undefined ? undefined : { url: redisUrl, keyPrefix: redisKeyPrefix };
}

/** The names of the saved operations. */
function savedQueryNames({ queriesDirectory }: GatewayOptions): ReadonlySet<string> {
  const queries = queriesDirectory === undefined ? [] : loadSavedQueries(queriesDirectory);
  return new Set(queries.map(({ operation }) => operation.name!.value));
}

/**
 * Starts the gateway. The subgraphs need not be reachable.
 *
 * Throws SupergraphMissingError when there is no supergraph, SupergraphRefusedError when it cannot be served, and
 * PortInUseError when the port is in use.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const limits = { ...defaultLimits, ...options.limits };
  const app = await createApp(options, limits.maxBodyBytes);
  const { log } = app;
  if (options.production && !options.subgraphSecretsDirectory)
    log.warn(
      "SUBGRAPH_SECRETS_DIRECTORY is not set: the gateway proves itself to no subgraph; a subgraph in production refuses its requests, and callers get SUBGRAPH_UNAVAILABLE in place of its fields",
    );
  const contract = new GatewayContract(join(dirname(options.supergraphPath), "gateway.json"), log);
  const drain = new Drain(app, { delayMs: options.drainDelayMs ?? 0, graceMs: 15_000 });
  const clients = new SubgraphClients({
    timeoutMs: options.subgraphTimeoutMs ?? 10_000,
    operationTimeoutMs: options.operationTimeoutMs ?? defaultOperationTimeoutMs,
    circuit: { faults: options.circuitFaults, openMs: options.circuitOpenMs },
    contract,
    proofs: options.subgraphSecretsDirectory ? subgraphProofs(options.subgraphSecretsDirectory, log) : undefined,
    log,
  });
  const admissions = new SubgraphAdmissions(options.subgraphAdmission);
  const federation = new Federation({
    path: options.supergraphPath,
    watchMs: options.supergraphWatchMs ?? 0,
    last: options.lastSupergraphDirectory
      ? new LastSupergraph(options.lastSupergraphDirectory, options.supergraphPath)
      : undefined,
    valid: options.validSupergraphs,
    clients,
    admissions,
    addressSetting: addressSetting(options),
    maxCost: limits.maxCost,
    log,
  });
  const stores = createApolloStores();
  const server = createApolloServer(federation, { limits, log, stores });
  await server.start();
  const limiter = options.rateLimits && (await createRateLimiter(options.rateLimits, redisOf(options), log));
  const metrics = options.metrics?.add("gateway");
  const tracer = options.tracing?.of("gateway");
  const capacity = new GatewayAdmission(stores.kept, options.admission);
  const measured =
    metrics &&
    measureGateway(metrics, app, {
      savedQueries: savedQueryNames(options),
      subgraphs: () => clients.stats(),
      sharedOperations: () => federation.sharedOperations(),
      admissions: () => ({ gateway: capacity.state, ...admissions.states() }),
      caches: { documents: stores.documents, texts: stores.texts },
      supergraph: () => federation.status(),
      isListed: (code) => contract.isListed(code),
    });
  const telemetry = (measured || tracer) && { ...measured, tracer };
  const admission: AdmissionOptions = {
    gatewayName: options.gatewayName ?? hostname(),
    tokens: options.tokens,
    limiter,
    telemetry,
    capacity,
    operationTimeoutMs: options.operationTimeoutMs,
  };

  const stopParts = async (): Promise<void> => {
    await app.close();
    await server.stop();
    await clients.close();
    limiter?.close();
    if (metrics) options.metrics?.remove(metrics);
    capacity.close();
    admissions.close();
  };
  try {
    const gate = new OperationGate(limits);
    const execute = operationExecutor(server, gate, log, admission);
    addGraphqlRoute(app, server, gate, limits, admission);
    addJwksRoute(app, options.developmentJwks);
    addHealthRoutes(app, {
      clients: () => clients.of(federation.present()),
      supergraph: () => federation.status(),
      drain,
    });
    if (options.queriesDirectory) {
      await app.register(dataPlugin, {
        execute,
        schema: () => federation.schema(),
        directory: options.queriesDirectory,
        openCharges: (request) => openCharges(admission, request),
        leave: (admitted) => capacity.leave(admitted),
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
      subgraphs: {
        stats: () => clients.stats(),
        sharedOperations: () => federation.sharedOperations(),
      },
      admission: () => ({ gateway: capacity.state, subgraphs: admissions.states() }),
      stop: () => {
        stopping ??= drain.begin().then(stopParts);
        return stopping;
      },
    };
  } catch (error) {
    await stopParts();
    throw error;
  }
}
