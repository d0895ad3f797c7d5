import type { FastifyBaseLogger } from "fastify";
import type { GatewayContract } from "../contract/index.js";
import type { CircuitSettings } from "./circuit.js";
import type { SubgraphAdmission } from "./subgraph-admission.js";
import type { SubgraphClient } from "./subgraph-client.js";
import { SubgraphConnection, type SubgraphConnectionOptions, type SubgraphStats } from "./subgraph-connection.js";
import type { ProofHeaders } from "./subgraph-proofs.js";
import { SubgraphService } from "./subgraph-service.js";

/** What connections to subgraphs are made with. */
export interface SubgraphClientsOptions {
  /** The deadline of a request in milliseconds. */
  timeoutMs: number;
  /** The time for a whole operation in milliseconds. */
  operationTimeoutMs: number;
  log: FastifyBaseLogger;
  /** Deadlines of single subgraphs, and their error codes. */
  contract: GatewayContract;
  /** What proves the gateway to the subgraphs. */
  proofs?: ProofHeaders;
  /** When a circuit opens, and for how long. */
  circuit?: CircuitSettings;
}

/** The current connections to the supergraph's subgraphs, by name. */
export class SubgraphClients {
  readonly #connections = new Map<string, SubgraphConnection>();
  readonly #retired = new Map<SubgraphConnection, NodeJS.Timeout>();
  readonly #options: SubgraphClientsOptions;

  constructor(options: SubgraphClientsOptions) {
    this.#options = options;
  }

  /** Returns a subgraph as the executor uses it. */
  service(name: string, url: string, admission: SubgraphAdmission): SubgraphService {
    return new SubgraphService(this.#obtain(name, url), this.#options.contract, admission);
  }

  /** Returns the connection to a subgraph. A changed URL or deadline gets a new one. */
  #obtain(name: string, url: string): SubgraphConnection {
    const present = this.#connections.get(name);
    const timeoutMs = this.#options.contract.timeoutMs(name) ?? this.#options.timeoutMs;
    if (present?.client.url === url && present.client.timeoutMs === timeoutMs) return present;
    const connection = new SubgraphConnection(this.#connectionOptions(name, url, timeoutMs));
    this.#connections.set(name, connection);
    if (present) this.#retire(present);
    return connection;
  }

  /** Gives up the connections to all other subgraphs, which a new supergraph has no more. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const [name, connection] of this.#connections) {
      if (names.has(name)) continue;
      this.#connections.delete(name);
      this.#retire(connection);
    }
  }

  /** The clients of the named subgraphs, sorted by name. */
  of(names: ReadonlySet<string>): SubgraphClient[] {
    return [...this.#connections.values()]
      .map(({ client }) => client)
      .filter(({ name }) => names.has(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The state of each subgraph, for metrics. */
  stats(): SubgraphStats[] {
    return [...this.#connections.values()].map((connection) => connection.stats());
  }

  /** Closes all connections after running requests have ended. */
  async close(): Promise<void> {
    for (const timer of this.#retired.values()) clearTimeout(timer);
    await Promise.all([...this.#connections.values(), ...this.#retired.keys()].map((connection) => connection.close()));
  }

  #connectionOptions(name: string, url: string, timeoutMs: number): SubgraphConnectionOptions {
    const { log, circuit: settings, proofs, operationTimeoutMs } = this.#options;
    return {
      name,
      url,
      timeoutMs,
      operationTimeoutMs,
      circuit: settings,
      ownHeaders: proofs && (() => proofs(name)),
      onCircuit: (circuit, err) => {
        if (circuit === "open") log.warn({ subgraph: name, circuit, err }, "subgraph circuit");
        else log.info({ subgraph: name, circuit }, "subgraph circuit");
      },
    };
  }

  /** Operations planned before the change may still send several requests in sequence, so they keep the old connection. */
  #retire(connection: SubgraphConnection): void {
    const timer = setTimeout(() => {
      this.#retired.delete(connection);
      void connection.close();
    }, connection.client.timeoutMs * 5);
    this.#retired.set(connection, timer.unref());
  }
}
