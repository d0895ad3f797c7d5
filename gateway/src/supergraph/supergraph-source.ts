import { EnvironmentError } from "@thidua/base/env";
import type { FastifyBaseLogger } from "fastify";
import type { LastSupergraph } from "./last-supergraph.js";
import { fileFingerprint, readSupergraphFile } from "./read-supergraph-file.js";
import { supergraphChecksum } from "./supergraph-checksum.js";
import { SupergraphMissingError, SupergraphRefusedError } from "./supergraph-errors.js";
import type { SupergraphFileState, SupergraphStatus } from "./supergraph-status.js";

/** Where supergraphs come from, and where they go. */
export interface SupergraphSourceOptions {
  /** The path of the composed supergraph SDL. */
  path: string;
  /** How often to check the file for changes, in milliseconds; 0 reads it once. */
  watchMs: number;
  /** The last good supergraph; without it none is kept. */
  last?: LastSupergraph;
  /** Begins to serve a supergraph. Throws when it must not be served; then the present one goes on serving. */
  serve: (text: string) => Promise<void>;
  log: FastifyBaseLogger;
}

/**
 * Takes supergraphs from a file, so that the gateway starts without any subgraph.
 *
 * With watching on, a changed file replaces the supergraph while requests are served. A file that is missing, cannot be read, or
 * that `serve` refuses is logged once, and the last good supergraph stays in use; so it does after a restart, if it is kept on
 * disk. The file is polled, because file system notifications do not cross network mounts and container volumes.
 */
export class SupergraphSource {
  readonly #options: SupergraphSourceOptions;
  #inUse: { text: string; checksum: string; source: SupergraphStatus["source"]; since: string } | undefined;
  #file: SupergraphFileState = "LOADING";
  /** The state of the file that was looked at last. */
  #seen: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: SupergraphSourceOptions) {
    this.#options = options;
  }

  /**
   * Serves the supergraph of the file, or else the last good one, and begins to watch the file.
   *
   * @throws SupergraphMissingError, SupergraphRefusedError when there is neither
   */
  async start(): Promise<void> {
    const { path, watchMs, log } = this.#options;
    this.#seen = await fileFingerprint(path);
    try {
      const text = await this.#read();
      await this.#serve(text, "FILE");
    } catch (error) {
      await this.#serveLast(error);
      log.error(
        { path, err: error },
        `supergraph ${this.#file === "MISSING" ? "missing" : "refused"} at the start, the last good one serves`,
      );
    }
    if (watchMs > 0) this.#wait();
  }

  /** Returns which supergraph serves. Throws before one does. */
  status(): SupergraphStatus {
    if (!this.#inUse) throw new Error("The supergraph has not been loaded yet");
    const { checksum, source, since } = this.#inUse;
    return { checksum: checksum.slice(0, 16), source, since, file: this.#file };
  }

  /** Stops watching. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #wait(): void {
    this.#timer = setTimeout(async () => {
      await this.#look();
      if (!this.#isStopped) this.#wait();
    }, this.#options.watchMs).unref();
  }

  async #look(): Promise<void> {
    const { path, log } = this.#options;
    const now = await fileFingerprint(path);
    if (now === this.#seen) return;
    this.#seen = now;
    try {
      const text = await this.#read();
      if ((await fileFingerprint(path)) !== now) {
        // It is being written. The beginning of a supergraph can be a supergraph too.
        this.#seen = "CHANGING";
        return;
      }
      if (text === this.#inUse?.text) {
        this.#inUse = { ...this.#inUse, source: "FILE" };
        this.#file = "IN_USE";
        return;
      }
      this.#file = "LOADING";
      await this.#serve(text, "FILE");
      log.info({ path, checksum: this.#inUse?.checksum }, "supergraph replaced");
    } catch (err) {
      if (this.#isStopped) return;
      if (this.#file === "MISSING") return log.warn({ path }, "supergraph missing, the last good one keeps serving");
      this.#file = "REFUSED";
      log.error({ path, err }, "supergraph refused, the last good one keeps serving");
    }
  }

  async #read(): Promise<string> {
    try {
      return await readSupergraphFile(this.#options.path);
    } catch (error) {
      this.#file = (error as NodeJS.ErrnoException).code === "ENOENT" ? "MISSING" : "REFUSED";
      throw error;
    }
  }

  async #serve(text: string, source: SupergraphStatus["source"]): Promise<void> {
    await this.#options.serve(text);
    this.#inUse = { text, checksum: supergraphChecksum(text), source, since: new Date().toISOString() };
    if (source === "LAST_GOOD") return;
    this.#file = "IN_USE";
    const { last, log } = this.#options;
    await last?.write(text).catch((err) => log.warn({ err }, "the last good supergraph cannot be kept"));
  }

  /** Serves the supergraph that is kept on disk because of a problem with the file. */
  async #serveLast(problem: unknown): Promise<void> {
    const { path, last } = this.#options;
    const isMissing = this.#file === "MISSING";
    if (!isMissing) this.#file = "REFUSED";
    const text = await last?.read();
    try {
      if (text === undefined) throw problem;
      await this.#serve(text, "LAST_GOOD");
    } catch {
      // The settings of a subgraph's address are wrong, which another file does not change.
      if (problem instanceof EnvironmentError) throw problem;
      // A kept one that is not good any more, for a newer gateway, is no better than none.
      throw isMissing
        ? new SupergraphMissingError(path, { cause: problem })
        : new SupergraphRefusedError(path, problem);
    }
  }
}
