import { type Dictionary, DriverException } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { definitionsOf } from "./definitions-of.js";
import { foldStatement } from "./fold-statement.js";
import { isBuilt } from "./rebuild-summary.js";
import { summaryOf } from "./summary-of.js";
import type { SummaryShape } from "./summary-shape.js";

/** How many deltas are moved in a transaction: small enough for any statement timeout. */
const batchSize = 20_000;
/** PostgreSQL's lock_not_available. */
const lockNotAvailable = "55P03";

/**
 * Moves what has been written to the roll-ups of all summaries of a subgraph. A reader sees it in the one place or the other, and
 * writers do not wait. Several processes may fold at once: one of them does, the others leave it to that one.
 *
 * @param em an EntityManager of the subgraph, outside a transaction
 * @returns how many deltas were moved
 */
export async function foldSummaries(em: EntityManager): Promise<number> {
  let folded = 0;
  for (const definition of definitionsOf(em)) {
    const shape = summaryOf(em, definition);
    if (!(await isBuilt(em, shape)) || !(await isAnyWritten(em, shape))) continue;
    const before = folded;
    for (let taken = batchSize; taken === batchSize; folded += taken) taken = await foldBatch(em, shape);
    if (folded > before) await em.getConnection("write").execute(`vacuum (skip_locked) ${shape.deltas}`);
  }
  return folded;
}

async function isAnyWritten(em: EntityManager, { deltas }: SummaryShape): Promise<boolean> {
  const rows = await em.execute<object[]>(`select 1 from ${deltas} limit 1`);
  return rows.length > 0;
}

async function foldBatch(em: EntityManager, shape: SummaryShape): Promise<number> {
  try {
    return await em.fork().transactional(async (transaction) => {
      const run = (transaction as EntityManager).execute.bind(transaction);
      await run(`lock table ${shape.deltas} in share update exclusive mode nowait`);
      const [row] = await run<{ taken: number }[]>(foldStatement(shape, batchSize));
      return row!.taken;
    });
  } catch (error) {
    if (error instanceof DriverException && (error as Dictionary).code === lockNotAvailable) return 0;
    throw error;
  }
}
