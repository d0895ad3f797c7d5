import type { EntityManager } from "@mikro-orm/sql";
import { summaryPrefix } from "./summary-prefix.js";

/**
 * Drops the triggers and tables of all summaries of a subgraph. Call it before migrations, which may change what the triggers
 * read; until the summaries are built anew, statistics are counted from the records.
 */
export async function dropSummaries(em: EntityManager): Promise<void> {
  const schema = String(em.config.get("schema"));
  await em.fork().transactional(async (transaction) => {
    const run = (transaction as EntityManager).execute.bind(transaction);
    const functions = await run<{ name: string }[]>(
      `select "proname" as "name" from pg_proc where "pronamespace" = ?::regnamespace and starts_with("proname", 'keep_${summaryPrefix}')`,
      [schema],
    );
    for (const { name } of functions) await run(`drop function "${schema}"."${name}"() cascade`);
    const tables = await run<{ name: string }[]>(
      `select "tablename" as "name" from pg_tables where "schemaname" = ? and starts_with("tablename", '${summaryPrefix}')`,
      [schema],
    );
    for (const { name } of tables) await run(`drop table "${schema}"."${name}"`);
  });
}
