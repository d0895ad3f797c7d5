import type { Transaction } from "@mikro-orm/core";
import type { AbstractSqlConnection, EntityManager } from "@mikro-orm/sql";
import { CompiledQuery } from "kysely";
import { withoutValues } from "../database/without-values.js";
import type { BoundStatement } from "./bound-statement.js";

/** The connection of the ORM with the member that logs a statement, which its types keep to subclasses. */
type LoggingConnection = AbstractSqlConnection & {
  executeQuery<Result>(query: string, run: () => Promise<Result>, context?: object): Promise<Result>;
};

/**
 * Runs a statement with bound values and logs it as the ORM logs its own.
 *
 * @param kind the connection that is asked outside of a transaction
 * @param transaction the transaction that the statement belongs to, if it is in one
 * @returns the rows, as the driver returns them
 * @throws the exceptions of the ORM
 */
export async function runBound(
  em: EntityManager,
  kind: "read" | "write",
  transaction: Transaction | undefined,
  statement: BoundStatement,
): Promise<object[]> {
  const connection = em.getConnection(kind) as unknown as LoggingConnection;
  const text = statement.values.length === 0 ? `${withoutValues}${statement.sql}` : statement.sql;
  const compiled = CompiledQuery.raw(text, [...statement.values]);
  try {
    await connection.ensureConnection();
    return await connection.executeQuery(
      statement.sql,
      async () => (await (transaction ?? connection.getClient()).executeQuery(compiled)).rows,
      { params: statement.values },
    );
  } catch (error) {
    throw em.getDriver().convertException(error as Error);
  }
}
