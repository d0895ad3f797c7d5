import type { EntityManager } from "@mikro-orm/sql";
import { createStatements } from "./create-statements.js";
import { definitionsOf } from "./definitions-of.js";
import { dropSummaries } from "./drop-summaries.js";
import { grantToWriters } from "./grant-to-writers.js";
import { isBuilt, rebuildSummary } from "./rebuild-summary.js";
import { summaryOf } from "./summary-of.js";
import type { SummaryShape } from "./summary-shape.js";

/**
 * Builds the summaries of all statistics of a subgraph that are missing, from the records that there are. Call it after the migrations,
 * outside a transaction. Writers wait for the triggers to be created, and not while records are counted.
 */
export async function buildSummaries(em: EntityManager): Promise<void> {
  const shapes = definitionsOf(em).map((definition) => summaryOf(em, definition));
  const isEach = (check: (em: EntityManager, shape: SummaryShape) => Promise<boolean>, of: SummaryShape[]) =>
    Promise.all(of.map((shape) => check(em, shape)));
  // A database that is migrated in steps has no column yet.
  const possible = await isEach(hasColumns, shapes);
  const built = await isEach(isBuilt, shapes);
  if (built.every((is, index) => is || !possible[index])) return;
  await dropSummaries(em);
  for (const [index, shape] of shapes.entries()) {
    if (!possible[index]) continue;
    await createTriggers(em, shape);
    await rebuildSummary(em, shape);
  }
}

async function createTriggers(em: EntityManager, shape: SummaryShape): Promise<void> {
  const { schema, table } = shape.counted;
  const tables = [...(shape.related ? [shape.related.table] : []), table].map((name) => `"${schema}"."${name}"`);
  await em.fork().transactional(async (transaction) => {
    // Transactions that wrote without the triggers have ended, and what they wrote is counted.
    await (transaction as EntityManager).execute(`lock table ${tables.join(", ")} in share row exclusive mode`);
    for (const statement of createStatements(shape)) await (transaction as EntityManager).execute(statement);
    await grantToWriters(transaction as EntityManager, shape.counted, [shape.deltas]);
  });
}

async function hasColumns(em: EntityManager, { counted, columns, figures, related }: SummaryShape): Promise<boolean> {
  const used = new Set<string>();
  const use = (property: string) => {
    used.add(counted.columnOf(property));
    return property;
  };
  for (const { sql } of [...columns, ...figures]) sql('"e"', use);
  if (related) use(related.property);
  const found = await em.execute<{ name: string }[]>(
    `select "column_name" as "name" from information_schema.columns where "table_schema" = ? and "table_name" = ?`,
    [counted.schema, counted.table],
  );
  return [...used].every((column) => found.some(({ name }) => name === column));
}
