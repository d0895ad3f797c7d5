import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDevelopmentKeys, Role } from "@thidua/base/tokens";
import pg from "pg";
import { expect, vi } from "vitest";
import type { SubgraphDatabase } from "../../src/changes/database/index.js";
import { type RunningSubgraph, type SubgraphServerOptions, startSubgraph } from "../../src/serve/server/index.js";
import { library } from "./library.js";
import { onServer, openPooledLibrary } from "./pooled-library.js";

/** An answer of the library. */
export interface LibraryAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: of the query that was asked
  readonly data: any;
  /** The codes of its errors. */
  readonly codes: readonly string[];
}

/** A request's headers, and what ends it. */
export interface Asking {
  readonly headers?: { readonly [name: string]: string };
  readonly signal?: AbortSignal;
}

/** A server of the library whose tables can be locked. */
export class ServedLibrary {
  private constructor(
    readonly database: SubgraphDatabase,
    readonly server: RunningSubgraph,
    /** The lines of its log. */
    readonly log: readonly string[],
    private readonly tokens: { readonly [role: string]: string },
    private readonly shut: () => Promise<void>,
  ) {}

  /**
   * Starts a server.
   *
   * @param poolSize the connections of its pool
   * @param limits in milliseconds, and how much runs and waits at once
   * @param port the port of the database's server, if it is to be reached by another one
   */
  static async start(
    poolSize: number,
    limits: {
      readonly requestTimeout: number;
      readonly statementTimeout?: number;
      readonly admission?: SubgraphServerOptions["admission"];
      readonly drainDelay?: number;
    },
    port?: number,
  ): Promise<ServedLibrary> {
    const directory = mkdtempSync(join(tmpdir(), "thidua-library-"));
    const keys = await openDevelopmentKeys(directory);
    const { database, close } = await openPooledLibrary(poolSize, limits.statementTimeout, port);
    const log: string[] = [];
    const server = await startSubgraph(library, database, {
      logStream: { write: (line) => void log.push(line) },
      requestTimeout: limits.requestTimeout,
      admission: limits.admission,
      drainDelay: limits.drainDelay,
      tokens: keys.verifier,
    });
    const tokens = {
      PROVINCE_ADMIN: await keys.sign({ roles: [Role.PROVINCE_ADMIN] }),
      SERVICE: await keys.sign({ roles: [Role.SERVICE] }),
    };
    return new ServedLibrary(database, server, log, tokens, async () => {
      await server.stop();
      await close();
      rmSync(directory, { recursive: true });
    });
  }

  /** The header of a caller with a role. */
  authorization(role: "PROVINCE_ADMIN" | "SERVICE"): string {
    return `Bearer ${this.tokens[role]}`;
  }

  /** Sends an operation of an administrator. */
  async ask(query: string, variables: object = {}, { headers, signal }: Asking = {}): Promise<LibraryAnswer> {
    const response = await fetch(this.server.url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: this.authorization("PROVINCE_ADMIN"), ...headers },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
    const { data, errors = [] } = (await response.json()) as {
      data: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return {
      ...{ status: response.status, headers: response.headers, data },
      codes: errors.map(({ extensions }) => extensions.code),
    };
  }

  /**
   * Locks a table, so that every statement on it waits; on the embedded database every statement at all.
   *
   * @returns what releases it
   */
  async lock(table: string): Promise<() => Promise<void>> {
    if (!onServer) return this.#occupy();
    const client = await this.#connect();
    await client.query(`begin; lock table "library"."${table}" in access exclusive mode`);
    return () => client.end();
  }

  /** Runs a statement on the server, over a connection of its own. */
  async query(sql: string): Promise<Record<string, unknown>[]> {
    const client = await this.#connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** Waits until so many statements of the library wait for a lock. */
  async untilWaiting(count: number): Promise<void> {
    await vi.waitFor(async () => expect(await this.#waiting()).toBe(count), { timeout: 15_000, interval: 20 });
  }

  close(): Promise<void> {
    return this.shut();
  }

  async #waiting(): Promise<number> {
    const [row] = await this.query(
      `select count(*)::int as "count" from pg_stat_activity
        where "datname" = current_database() and "application_name" = 'thidua-library' and "wait_event_type" = 'Lock'`,
    );
    return row!.count as number;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.database.orm.config.get("clientUrl") as string });
    await client.connect();
    return client;
  }

  async #occupy(): Promise<() => Promise<void>> {
    const released = Promise.withResolvers<void>();
    const occupied = Promise.withResolvers<void>();
    const occupying = this.database.fork().transactional(async (em) => {
      await em.execute("select 1");
      occupied.resolve();
      await released.promise;
    });
    await occupied.promise;
    return async () => {
      released.resolve();
      await occupying;
    };
  }
}
