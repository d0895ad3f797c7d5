import type { EntityManager } from "@mikro-orm/sql";
import { definitionsOf } from "./definitions-of.js";
import { isBuilt } from "./rebuild-summary.js";
import { summaryOf } from "./summary-of.js";

/**
 * Returns the tables of which this program finds no summary: none was built, or only that of another definition. Their statistics are
 * counted from the records, which is right and slow.
 *
 * @param em an EntityManager of the subgraph
 */
export async function missingSummaries(em: EntityManager): Promise<string[]> {
  const shapes = definitionsOf(em).map((definition) => summaryOf(em, definition));
  const built = await Promise.all(shapes.map((shape) => isBuilt(em, shape)));
  return [...new Set(shapes.filter((_, index) => !built[index]).map(({ counted }) => counted.table))].sort();
}
