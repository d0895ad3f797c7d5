import type { MaintainedCount } from "../pagination/maintained-count.js";
import { readSummary } from "./read-summary.js";
import type { StatisticsDefinition } from "./statistics-definition.js";
import { countedSummary } from "./statistics-source.js";
import { coveredQuestion } from "./summary/covered-question.js";

/**
 * Returns how the summary of statistics counts the records of their list. Only its smallest roll-up is asked, which has no
 * organizations: an index finds the few records of an organization sooner than a roll-up of all organizations does.
 */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export function countBySummary(definition: StatisticsDefinition<any>): MaintainedCount {
  return async ({ em, given: { filter }, caller }) => {
    // A summary that is not there would end the transaction.
    if (em.isInTransaction()) return undefined;
    const covered = coveredQuestion(em, definition, { filter, caller, dimensions: [], measures: [] });
    if (!covered || covered.rollUp !== covered.shape.rollUps.at(-1)) return undefined;
    const { from, records } = countedSummary(covered);
    const rows = await readSummary<{ count: number }>(em, {
      sql: `select (${records})::int as "count" from ${from.sql}`,
      values: from.values,
    });
    return rows?.[0]?.count;
  };
}
