import { randomBytes } from "node:crypto";
import { requestError } from "@thidua/base/errors";
import { anonymous, Role, type TokenVerifier } from "@thidua/base/tokens";
import { authorizationErrors } from "@thidua/kit/access/authorization";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { type MirrorSource, type MirrorSources, type RebuiltMirror, rebuildMirror } from "@thidua/kit/changes/mirror";
import { type RunningSubgraph, startSubgraph } from "@thidua/kit/serve/server";
import { subgraphs } from "../subgraphs.js";

/** Which mirrors shall be built again, and from where. */
export interface RebuildOptions {
  /** Only those of this subgraph. */
  subgraph?: string;
  /** Only those of this owner. */
  owner?: string;
  /** Only those of these subgraphs. */
  only?: ReadonlySet<string>;
  /** Owners that run somewhere. Each other one is served from its database here, on loopback, while it is needed. */
  sources?: MirrorSources;
}

/** One mirror that was built again. */
export interface RebuiltSubgraphMirror extends RebuiltMirror {
  subgraph: string;
  owner: string;
}

/**
 * Rebuilds the mirrors of all subgraphs from the feeds of their owners, one after the other, over the same HTTP as always.
 * Subgraphs that run meanwhile continue from the new position.
 *
 * Takes the open, migrated databases in the order of `subgraphs`. Raises when an owner cannot be read.
 */
export async function rebuildAllMirrors(
  databases: readonly SubgraphDatabase[],
  { subgraph, owner, only, sources = {} }: RebuildOptions = {},
): Promise<RebuiltSubgraphMirror[]> {
  const rebuilt: RebuiltSubgraphMirror[] = [];
  const owners = new LoopbackOwners(databases);
  try {
    for (const [index, { name, mirrors = [] }] of subgraphs.entries()) {
      if ((subgraph && subgraph !== name) || (only && !only.has(name))) continue;
      for (const mirror of mirrors) {
        if (owner && owner !== mirror.owner) continue;
        const source = sources[mirror.owner] ?? (await owners.source(mirror.owner));
        rebuilt.push({
          subgraph: name,
          owner: mirror.owner,
          ...(await rebuildMirror(databases[index]!, mirror, source)),
        });
      }
    }
    return rebuilt;
  } finally {
    await owners.stop();
  }
}

/** Serves owners from their databases, to this process alone: it makes the token and keeps it to itself. */
class LoopbackOwners {
  readonly #token = randomBytes(32).toString("base64url");
  readonly #running = new Map<string, RunningSubgraph>();

  constructor(private readonly databases: readonly SubgraphDatabase[]) {}

  async source(owner: string): Promise<MirrorSource> {
    const index = subgraphs.findIndex(({ name }) => name === owner);
    let running = this.#running.get(owner);
    if (!running) {
      running = await startSubgraph(subgraphs[index]!, this.databases[index]!, {
        logLevel: "error",
        tokens: this.#verifier(),
      });
      this.#running.set(owner, running);
    }
    return { url: new URL("/changes", running.url).toString(), token: () => this.#token };
  }

  async stop(): Promise<void> {
    for (const running of this.#running.values()) await running.stop();
  }

  #verifier(): TokenVerifier {
    const service = { ...anonymous, subject: "rebuild-mirrors", roles: new Set([Role.SERVICE]) };
    return {
      verify: async (authorization) => {
        if (authorization === undefined) return anonymous;
        if (authorization !== `Bearer ${this.#token}`)
          throw requestError(authorizationErrors.UNAUTHENTICATED.report({ what: "GET /changes" }));
        return service;
      },
    };
  }
}
