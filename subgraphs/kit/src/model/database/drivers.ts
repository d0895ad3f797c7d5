import type { Configuration } from "@mikro-orm/core";
import { PgliteDriver } from "@mikro-orm/pglite";
import { PostgreSqlConnection, PostgreSqlDriver } from "@mikro-orm/postgresql";
import { PostgresDialect } from "kysely";
import { DatabaseError, type Pool } from "pg";
import { withBoundWrites } from "./bound-writes/bound-writes.js";
import { isLostConnection } from "./faults/index.js";
import { releaseLostConnections } from "./lost-connections.js";
import { RequestPool } from "./request-connections/index.js";
import { withCommit } from "./statement-moments.js";

/** A statement of the ORM that only reads. */
const reading = /^\s*select\b/i;

/**
 * The connections to one server. They are lent to requests (see `RequestPool`), a read on a lost one is repeated on another, and a commit
 * fails as statements do: it sends those that were held (see `JoiningClient`).
 */
class ServerConnection extends PostgreSqlConnection {
  override createKyselyDialect(options: Parameters<PostgreSqlConnection["createKyselyDialect"]>[0]): PostgresDialect {
    const made: Pool[] = [];
    super.createKyselyDialect({ ...options, onPoolCreated: (pool: Pool) => void made.push(pool) } as typeof options);
    const [pool] = made as [Pool];
    releaseLostConnections(pool);
    (options as { onPoolCreated?: (pool: Pool) => void } | undefined)?.onPoolCreated?.(pool);
    return new PostgresDialect({ pool: new RequestPool(pool) });
  }

  override async execute(...given: Parameters<PostgreSqlConnection["execute"]>): Promise<never> {
    try {
      return (await super.execute(...given)) as never;
    } catch (error) {
      const [query, , , transaction] = given;
      const isRead = typeof query === "string" && reading.test(query) && !transaction;
      if (!isRead || !isLostConnection(error)) throw error;
      return (await super.execute(...given)) as never;
    }
  }

  override async commit(...given: Parameters<PostgreSqlConnection["commit"]>): Promise<void> {
    try {
      await super.commit(...given);
    } catch (error) {
      throw error instanceof DatabaseError ? this.platform.getExceptionConverter().convertException(error) : error;
    }
  }
}

/** The ORM's driver of PostgreSQL, which makes its connections itself. */
class OwnConnectionDriver extends PostgreSqlDriver {
  constructor(config: Configuration) {
    super(config);
    // Those that the ORM has made have not been opened.
    const made = this as unknown as { connection: PostgreSqlConnection; replicas: PostgreSqlConnection[] };
    made.connection = new ServerConnection(config);
    made.replicas = this.createReplicas((options) => new ServerConnection(config, options, "read"));
  }
}

/** Writes to PostgreSQL: a single insert is sent with the commit, or with the next statement before it. */
export const ServerDriver = withBoundWrites(OwnConnectionDriver, withCommit);

/** Writes to the embedded database. */
export const EmbeddedDriver = withBoundWrites(PgliteDriver, "");
