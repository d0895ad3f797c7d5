import { SubgraphClient } from "./subgraph-client.js";

/** The current clients of the supergraph's subgraphs, by name. */
export class SubgraphClients {
  readonly #clients = new Map<string, SubgraphClient>();
  readonly #retired = new Map<SubgraphClient, NodeJS.Timeout>();
  readonly #timeoutMs: number;

  /** Takes the deadline of a request in milliseconds. */
  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  /** Returns the client of a subgraph. A changed URL gets a new client. */
  obtain(name: string, url: string): SubgraphClient {
    const present = this.#clients.get(name);
    if (present?.url === url) return present;
    const client = new SubgraphClient({ name, url, timeoutMs: this.#timeoutMs });
    this.#clients.set(name, client);
    if (present) this.#retire(present);
    return client;
  }

  /** The clients of the named subgraphs, sorted by name. */
  of(names: ReadonlySet<string>): SubgraphClient[] {
    return [...this.#clients.values()].filter(({ name }) => names.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Closes all connections after running requests have ended. */
  async close(): Promise<void> {
    for (const timer of this.#retired.values()) clearTimeout(timer);
    await Promise.all([...this.#clients.values(), ...this.#retired.keys()].map((client) => client.close()));
  }

  /** Operations planned before the change may still send several requests in sequence, so they keep the old client. */
  #retire(client: SubgraphClient): void {
    const timer = setTimeout(() => {
      this.#retired.delete(client);
      void client.close();
    }, this.#timeoutMs * 5);
    this.#retired.set(client, timer.unref());
  }
}
