import { readFile, stat } from "node:fs/promises";
import type { SupergraphSdlHook } from "@apollo/gateway";
import type { FastifyBaseLogger } from "fastify";
import { directivesForCallers } from "./directives-for-callers.js";
import { resolvableKeysFirst } from "./resolvable-keys-first.js";
import { requireValidSupergraph, type ValidSupergraphs } from "./valid-supergraphs.js";

/** The supergraph file cannot be read. */
export class SupergraphMissingError extends Error {
  constructor(path: string, options?: ErrorOptions) {
    super(
      `Không đọc được siêu lược đồ “${path}”; hãy ghép lược đồ trước, hoặc chỉ ra bằng SUPERGRAPH_PATH=… / cannot read the supergraph; compose it first, or say where it is with SUPERGRAPH_PATH=…`,
      options,
    );
    this.name = "SupergraphMissingError";
  }
}

/** The source of the supergraph. */
export interface SupergraphFileOptions {
  /** The path of the committed supergraph SDL. */
  path: string;
  /** How often to check the file for changes, in milliseconds; 0 reads it once. */
  watchMs: number;
  /** Throws if a changed supergraph must not be served. */
  check: (supergraphSdl: string) => void;
  /** The supergraphs that need no validation. */
  valid?: ValidSupergraphs;
  log: FastifyBaseLogger;
}

/**
 * Loads the supergraph from a file, so that the gateway starts without any subgraph.
 *
 * With watching on, a changed file replaces the schema while requests are served. A file that is missing, incomplete or
 * does not compose, or that `check` refuses, is logged, and the last good schema stays in use. The file is polled, because file system
 * notifications do not cross network mounts and container volumes.
 *
 * Throws SupergraphMissingError on the first read.
 */
export function supergraphFile({ path, watchMs, check, valid, log }: SupergraphFileOptions): SupergraphSdlHook {
  const prepare = (text: string): string => {
    const sdl = directivesForCallers(resolvableKeysFirst(text));
    requireValidSupergraph(sdl, valid);
    return sdl;
  };
  return async ({ update }) => {
    let seen = await fingerprint(path);
    let supergraphSdl = await readFile(path, "utf8").catch((cause) => {
      throw new SupergraphMissingError(path, { cause });
    });
    const first = supergraphSdl;

    const look = async (): Promise<void> => {
      const now = await fingerprint(path);
      if (now === undefined || now === seen) return;
      const text = await readFile(path, "utf8");
      seen = now;
      if (text === supergraphSdl) return;
      check(text);
      update(prepare(text));
      supergraphSdl = text;
      log.info({ path }, "supergraph replaced");
    };
    let stopped = false;
    let timer: NodeJS.Timeout | undefined;
    const wait = (): void => {
      timer = setTimeout(async () => {
        await look().catch((err) => log.error({ path, err }, "supergraph refused, the last good one keeps serving"));
        if (!stopped) wait();
      }, watchMs).unref();
    };
    if (watchMs > 0) wait();

    return {
      supergraphSdl: prepare(first),
      cleanup: async () => {
        stopped = true;
        clearTimeout(timer);
      },
    };
  };
}

async function fingerprint(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.ino}:${found.mtimeNs}:${found.size}`;
}
