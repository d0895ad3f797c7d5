import type { Configuration } from "@mikro-orm/core";
import { PgliteDriver } from "@mikro-orm/pglite";
import { PostgreSqlConnection, PostgreSqlDriver } from "@mikro-orm/postgresql";
import { DatabaseError } from "pg";
import { withBoundWrites } from "./bound-writes/bound-writes.js";
import { withCommit } from "./statement-moments.js";

/** A connection whose commit fails as statements do: it sends those that were held (see `JoiningClient`). */
class CommittingConnection extends PostgreSqlConnection {
  override async commit(...given: Parameters<PostgreSqlConnection["commit"]>): Promise<void> {
    try {
      await super.commit(...given);
    } catch (error) {
      throw error instanceof DatabaseError ? this.platform.getExceptionConverter().convertException(error) : error;
    }
  }
}

/** The ORM's driver of PostgreSQL, which makes its connections itself. */
class CommittingDriver extends PostgreSqlDriver {
  constructor(config: Configuration) {
    super(config);
    // The one that the ORM has made has not been opened.
    (this as unknown as { connection: PostgreSqlConnection }).connection = new CommittingConnection(config);
  }
}

/** Writes to PostgreSQL: a single insert is sent with the commit, or with the next statement before it. */
export const ServerDriver = withBoundWrites(CommittingDriver, withCommit);

/** Writes to the embedded database. */
export const EmbeddedDriver = withBoundWrites(PgliteDriver, "");
