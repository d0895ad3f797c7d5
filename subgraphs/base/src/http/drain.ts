import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** The part of a Fastify server that is drained. */
export interface DrainedApp {
  server: Server;
  addHook(name: "onSend", hook: (request: unknown, reply: DrainedReply) => Promise<void>): unknown;
  addHook(name: "preClose", hook: () => Promise<void>): unknown;
}

interface DrainedReply {
  header(name: string, value: string): unknown;
}

/** How long a server drains and closes, in milliseconds. */
export interface DrainTimes {
  /** How long it goes on accepting connections after it has said that it drains: until the proxy before it has noticed. */
  delayMs: number;
  /** How long requests without a response may run on; then their connections are cut off. */
  graceMs: number;
}

/**
 * The end of an HTTP server behind a proxy. A port that closes at once resets the connections that the proxy is just making. So
 * the server first says that it drains (`/readyz`), goes on accepting, and closes each connection with its response (RFC 9112,
 * section 9.6); then it is closed.
 */
export class Drain {
  readonly #delayMs: number;
  #isDraining = false;

  /** Adds the hooks to a server that does not listen yet. */
  constructor(app: DrainedApp, { delayMs, graceMs }: DrainTimes) {
    this.#delayMs = delayMs;
    app.addHook("onSend", async (_request, reply) => {
      if (this.#isDraining) reply.header("connection", "close");
    });
    app.addHook("preClose", async () => {
      this.#isDraining = true;
      const cutOff = setTimeout(() => app.server.closeAllConnections(), graceMs);
      app.server.once("close", () => clearTimeout(cutOff));
    });
  }

  /** Whether the server is about to close. */
  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** Begins to drain, and returns when the server may be closed. */
  async begin(): Promise<void> {
    this.#isDraining = true;
    if (this.#delayMs > 0) await sleep(this.#delayMs);
  }
}
