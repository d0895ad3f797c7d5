import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import { switchOffApolloTelemetry } from "../env.js";
import { createExecutor, planningLimits } from "../execution/index.js";
import { type SubgraphClients, SubgraphService } from "../subgraph/index.js";
import type { AddressSetting } from "./subgraph-address.js";
import { SubgraphAddresses } from "./subgraph-addresses.js";
import { supergraphFile } from "./supergraph-file.js";
import type { ValidSupergraphs } from "./valid-supergraphs.js";

/** Apollo's planner with our executor and clients. */
export interface Federation {
  gateway: ApolloGateway;
  /** Ends what planning started. */
  close(): Promise<void>;
  /** Returns the names of the subgraphs in the current supergraph. */
  present(): ReadonlySet<string>;
  /** Returns the current API schema. */
  schema(): GraphQLSchema;
}

/** ApolloGateway requires a data source for each subgraph, but requests go through the services. */
const unusedDataSource: GraphQLDataSource = {
  process: () => Promise.reject(new Error("Requests to subgraphs go through the executor's services")),
};

/** Creates the planner. It loads the supergraph from a file and runs plans with our own executor and clients. */
export function createFederation(options: {
  supergraphPath: string;
  watchMs: number;
  /** The supergraphs that need no validation. */
  validSupergraphs?: ValidSupergraphs;
  clients: SubgraphClients;
  /** The addresses that the settings state. */
  addressSetting: AddressSetting;
  log: FastifyBaseLogger;
}): Federation {
  const { clients, log } = options;
  const addresses = new SubgraphAddresses(options.addressSetting, log);
  const services = new Map<string, SubgraphService>();
  switchOffApolloTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphFile({
      path: options.supergraphPath,
      watchMs: options.watchMs,
      // Before anything changes: a supergraph with a subgraph that has no address is refused as a whole.
      check: (text) => void addresses.read(text),
      valid: options.validSupergraphs,
      log,
    }),
    buildService: ({ name, url }) => {
      services.set(name, new SubgraphService(clients.obtain(name, addresses.of(name, url).url)));
      return unusedDataSource;
    },
    experimental_didUpdateSupergraph: (now) => {
      if ("supergraphSdl" in now) addresses.replace(now.supergraphSdl);
    },
    logger: quiet(log),
    // Both default by NODE_ENV. The file has been validated, a query plan is never exposed.
    validateSupergraph: false,
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { debug: planningLimits },
  });
  const executor = createExecutor(gateway, services);
  gateway.executor = executor.execute;
  return {
    gateway,
    close: () => executor.close(),
    present: () => addresses.names(),
    schema: () => {
      if (!gateway.schema) throw new Error("The supergraph has not been loaded yet");
      return gateway.schema;
    },
  };
}

/** Lowers the level of Apollo's informational log lines. */
function quiet(log: FastifyBaseLogger) {
  return {
    debug: (message?: unknown) => log.trace(String(message)),
    info: (message?: unknown) => log.debug(String(message)),
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  };
}
