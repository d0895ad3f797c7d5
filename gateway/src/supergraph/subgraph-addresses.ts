import type { FastifyBaseLogger } from "fastify";
import { composedSubgraphs } from "./composed-subgraphs.js";
import { type AddressSetting, addressOf, type SubgraphAddress } from "./subgraph-address.js";

/** The subgraphs of the present supergraph, and where each is reached. */
export class SubgraphAddresses {
  readonly #setting: AddressSetting;
  readonly #log: FastifyBaseLogger;
  #present: ReadonlyMap<string, SubgraphAddress> = new Map();

  constructor(setting: AddressSetting, log: FastifyBaseLogger) {
    this.#setting = setting;
    this.#log = log;
  }

  /** The names of the subgraphs. */
  names(): ReadonlySet<string> {
    return new Set(this.#present.keys());
  }

  /**
   * Returns where the subgraphs of a supergraph are reached.
   *
   * @throws if one of them has no address, or a setting is no address
   */
  read(supergraphSdl: string): ReadonlyMap<string, SubgraphAddress> {
    return new Map([...composedSubgraphs(supergraphSdl)].map(([name, url]) => [name, this.of(name, url)]));
  }

  /** Returns where one subgraph is reached. Throws as `read`. */
  of(name: string, supergraphUrl: string | undefined): SubgraphAddress {
    return addressOf(name, supergraphUrl ?? "", this.#setting);
  }

  /** Takes the supergraph that is served from now on. Logs each subgraph that joins, leaves, or is reached elsewhere. */
  replace(supergraphSdl: string): void {
    const next = this.read(supergraphSdl);
    for (const [subgraph, { url, source }] of next) {
      const before = this.#present.get(subgraph);
      if (before?.url !== url || before.source !== source)
        this.#log.info({ subgraph, url: withoutPassword(url), source }, "subgraph address");
    }
    for (const [subgraph, { source }] of this.#present) {
      if (next.has(subgraph)) continue;
      if (source === "supergraph") this.#log.info({ subgraph }, "subgraph left the supergraph");
      else this.#log.warn({ subgraph, source }, "subgraph left the supergraph, but a setting still states its address");
    }
    this.#present = next;
  }
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.toString();
}
