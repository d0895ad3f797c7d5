import type { EntityManager } from "@mikro-orm/sql";
import { buildSummaries } from "./build-summaries.js";
import { definitionsOf } from "./definitions-of.js";
import { rebuildSummary } from "./rebuild-summary.js";
import { summaryOf } from "./summary-of.js";

/**
 * Counts the records of all summaries of a subgraph anew, such as after writes past the triggers. One that is missing is built.
 *
 * @param em an EntityManager of the subgraph, outside a transaction. The database is migrated
 * @returns the number of rows of each summary, by the table that it counts
 */
export async function rebuildSummaries(em: EntityManager): Promise<ReadonlyMap<string, number>> {
  await buildSummaries(em);
  const rows = new Map<string, number>();
  for (const definition of definitionsOf(em)) {
    const shape = summaryOf(em, definition);
    rows.set(shape.counted.table, await rebuildSummary(em, shape));
  }
  return rows;
}
