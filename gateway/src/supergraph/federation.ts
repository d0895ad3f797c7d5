import { setImmediate as nextTurn } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import { switchOffApolloTelemetry } from "../env.js";
import {
  createExecutor,
  type Executor,
  loadSupergraph,
  PreparedOperations,
  type ServedSupergraph,
} from "../execution/index.js";
import type { GatewayInterface, SchemaListener } from "../gateway-interface.js";
import type { SubgraphAdmissions, SubgraphClients } from "../subgraph/index.js";
import type { AddressSetting } from "./subgraph-address.js";
import { SubgraphAddresses } from "./subgraph-addresses.js";
import { SupergraphSource, type SupergraphSourceOptions } from "./supergraph-source.js";
import type { SupergraphStatus } from "./supergraph-status.js";
import type { ValidSupergraphs } from "./valid-supergraphs.js";

/** How long a new supergraph may prepare operations before it serves, in milliseconds. */
const takeOverMs = 10_000;

/** How long the thread of a replaced supergraph may plan for the requests that began under it, in milliseconds. */
const releaseAfterMs = 10_000;

/** The options of a federation: where its supergraph comes from, and how its subgraphs are reached. */
export interface FederationOptions extends Omit<SupergraphSourceOptions, "serve"> {
  /** The supergraphs that need no validation. */
  valid?: ValidSupergraphs;
  clients: SubgraphClients;
  /** The admissions to the subgraphs. */
  admissions: SubgraphAdmissions;
  /** The addresses that the settings state. */
  addressSetting: AddressSetting;
  /** The greatest cost of an operation. */
  maxCost: number;
}

/**
 * The schemas, the planner and the executor behind Apollo Server. `@apollo/gateway` loads a supergraph and plans in a thread, where it
 * keeps no request waiting; a new one prepares the operations that the present one ran last, and only then serves.
 */
export class Federation implements GatewayInterface {
  readonly #options: FederationOptions;
  readonly #source: SupergraphSource;
  readonly #addresses: SubgraphAddresses;
  readonly #listeners = new Set<SchemaListener>();
  readonly #served = new WeakMap<GraphQLSchema, ServedSupergraph>();
  readonly #executor: Executor;
  readonly #releases = new Map<PreparedOperations, NodeJS.Timeout>();
  readonly #log: FastifyBaseLogger;
  #present: ServedSupergraph | undefined;
  readonly #stopped = new AbortController();

  constructor(options: FederationOptions) {
    switchOffApolloTelemetry();
    this.#options = options;
    this.#log = options.log;
    this.#executor = createExecutor((schema) => this.#served.get(schema)!, options.maxCost);
    this.#addresses = new SubgraphAddresses(options.addressSetting, options.log);
    this.#source = new SupergraphSource({ ...options, serve: (text) => this.#serve(text) });
  }

  onSchemaLoadOrUpdate(listener: SchemaListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Loads the first supergraph.
   *
   * @throws SupergraphMissingError, SupergraphRefusedError
   */
  async load(): ReturnType<GatewayInterface["load"]> {
    await this.#source.start();
    return { executor: this.#executor.execute };
  }

  /** Stops watching the file, and ends the threads. */
  async stop(): Promise<void> {
    this.#stopped.abort(new Error("The gateway has been stopped"));
    this.#source.stop();
    for (const timer of this.#releases.values()) clearTimeout(timer);
    const all = [...this.#releases.keys(), ...(this.#present ? [this.#present.operations] : [])];
    await Promise.all(all.map(({ loaded }) => loaded.release()));
  }

  /** Returns the names of the subgraphs in the current supergraph. */
  present(): ReadonlySet<string> {
    return this.#addresses.names();
  }

  /** Returns the current API schema. */
  schema(): GraphQLSchema {
    if (!this.#present) throw new Error("The supergraph has not been loaded yet");
    return this.#present.operations.loaded.schema;
  }

  /** Returns the number of operations so far that got the result of another caller's. */
  sharedOperations(): number {
    return this.#executor.shared();
  }

  /** Returns which supergraph serves. */
  status(): SupergraphStatus {
    return this.#source.status();
  }

  /** Serves a supergraph, or throws and changes nothing. */
  async #serve(text: string): Promise<void> {
    const { valid } = this.#options;
    if (!text.includes("join__Graph"))
      throw new Error("The file holds no supergraph: it has no subgraphs (join__Graph)");
    const { signal } = this.#stopped;
    const isServing = this.#present !== undefined;
    const loaded = await loadSupergraph(text, { isValid: valid?.has(text) ?? false, isServing, signal });
    const operations = new PreparedOperations(loaded);
    try {
      // A supergraph with a subgraph that has no address is refused as a whole.
      this.#addresses.read(text);
      if (this.#present) await operations.takeOver(this.#present.operations, performance.now() + takeOverMs);
      await nextTurn();
      signal.throwIfAborted();
      this.#replace(text, operations);
    } catch (error) {
      await loaded.release();
      throw error;
    }
    valid?.add(text);
  }

  #replace(text: string, operations: PreparedOperations): void {
    const { loaded } = operations;
    const { clients, admissions } = this.#options;
    const services = new Map(
      [...this.#addresses.read(text)].map(([name, { url }]) => [name, clients.service(name, url, admissions.of(name))]),
    );
    clients.keepOnly(new Set(services.keys()));
    const before = this.#present;
    this.#present = { operations, services };
    this.#served.set(loaded.schema, this.#present);
    this.#addresses.replace(text);
    for (const listener of this.#listeners)
      listener({ apiSchema: loaded.schema, coreSupergraphSdl: loaded.supergraphSdl });
    this.#executor.endSharing();
    if (before) this.#releaseLater(before.operations);
  }

  #releaseLater(operations: PreparedOperations): void {
    const release = (): void => {
      this.#releases.delete(operations);
      operations.loaded.release().catch((err) => this.#log.error({ err }, "a planning thread did not end"));
    };
    this.#releases.set(operations, setTimeout(release, releaseAfterMs).unref());
  }
}
