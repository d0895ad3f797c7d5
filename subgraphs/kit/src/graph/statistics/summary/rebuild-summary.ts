import { IsolationLevel } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { fillStatements } from "./fill-statements.js";
import { grantToWriters } from "./grant-to-writers.js";
import { rollUpStatements } from "./roll-up-statements.js";
import type { SummaryShape } from "./summary-shape.js";

/**
 * Counts all records anew, into a summary that is new or no longer what it should be, such as after writes past the triggers.
 *
 * Writers do not wait. The snapshot has the records of a transaction and its deltas, or neither: those that it has are counted,
 * the deltas of others stay. A fold waits, or is waited for.
 *
 * @param em an EntityManager of the subgraph, outside a transaction. The table of deltas and the triggers exist
 * @returns the number of rows of all roll-ups
 */
export async function rebuildSummary(em: EntityManager, shape: SummaryShape): Promise<number> {
  const rows = await em.fork().transactional(
    async (transaction) => {
      const run = (sql: string) => (transaction as EntityManager).execute(sql);
      await run("set local statement_timeout = 0");
      // Before the snapshot, which the first statement that reads takes.
      await run(`lock table ${shape.deltas} in share update exclusive mode`);
      const isNew = !(await isBuilt(transaction as EntityManager, shape));
      const tables = shape.rollUps.map(({ table }) => table);
      if (isNew) {
        for (const statement of rollUpStatements(shape)) await run(statement);
        await grantToWriters(transaction as EntityManager, shape.counted, tables);
      } else for (const table of tables) await run(`delete from ${table}`);
      await run(`delete from ${shape.deltas}`);
      for (const statement of fillStatements(shape)) await run(statement);
      const counts = tables.map((table) => `(select count(*) from ${table})`);
      const [row] = await (transaction as EntityManager).execute<{ rows: number }[]>(
        `select (${counts.join(" + ")})::int as "rows"`,
      );
      return row!.rows;
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );
  for (const table of [shape.deltas, ...shape.rollUps.map((rollUp) => rollUp.table)])
    await em.getConnection("write").execute(`vacuum (analyze) ${table}`);
  return rows;
}

/** Whether the roll-ups of a summary exist: then they are filled. */
export async function isBuilt(em: EntityManager, { rollUps }: SummaryShape): Promise<boolean> {
  const [row] = await em.execute<{ is: boolean }[]>(`select to_regclass('${rollUps[0]!.table}') is not null as "is"`);
  return row!.is;
}
