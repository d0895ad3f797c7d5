import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { explain, planIn } from "./explain.js";
import type { ExplainedStatement } from "./explained-statements.js";
import { poolOf, type Send } from "./pool.js";
import type { PlanNode } from "./touched-rows.js";

/** What PostgreSQL adds to the cost of a plan for each relation when it was made for the values (`cached_plan_cost`, plancache.c). */
const planningCost = 2.5;
/** How many connections explain. */
const atOnce = 3;

/** Watches statements being explained. */
interface ExplainingVisitor {
  isWanted(statement: ExplainedStatement): boolean;
  onExplained(statement: ExplainedStatement): void;
}

/**
 * Explains prepared statements with their plans for any values, where PostgreSQL can come to prefer these. It takes that plan from the sixth
 * execution on if it costs less than those for the values did on average (`choose_custom_plan`, plancache.c): it counts as preferred if
 * it costs less than the most expensive one, which five requests alike make the average.
 *
 * @param visitor decides whether a statement is explained when its turn comes, and learns that it was
 */
export async function explainForAnyValues(
  database: SubgraphDatabase,
  statements: readonly ExplainedStatement[],
  visitor: ExplainingVisitor,
): Promise<void> {
  const [{ mode }] = await database
    .fork()
    .execute<[{ mode: string }]>(`select current_setting('plan_cache_mode') as "mode"`);
  if (mode === "force_custom_plan") return;
  const prepared = statements.filter(({ values, explained }) => values.length > 0 && explained !== "slow");
  const remaining = [...Map.groupBy(new Set(prepared), ({ text }) => text).values()];
  const pool = await poolOf(database);
  const workers = Array.from({ length: atOnce }, async () => {
    const client = await pool.connect();
    try {
      for (let next = remaining.shift(); next; next = remaining.shift())
        await explainAlike((given) => client.query(given), next, visitor);
    } finally {
      client.release();
    }
  });
  await Promise.all(workers);
}

/** Explains statements of one text. */
async function explainAlike(
  send: Send,
  statements: readonly ExplainedStatement[],
  { isWanted, onExplained }: ExplainingVisitor,
): Promise<void> {
  const most = Math.max(...statements.map(({ explained }) => costOf(explained as PlanNode)));
  await send("set plan_cache_mode = force_generic_plan");
  await send(`prepare "walked" as ${statements[0]!.text}`);
  try {
    const execution = ({ values }: ExplainedStatement) => `execute "walked" (${values.map(literal).join(", ")})`;
    const plan = planIn(await send(`explain (format json) ${execution(statements[0]!)}`));
    if (plan["Total Cost"] >= most) return;
    for (const statement of statements) {
      if (!isWanted(statement)) continue;
      statement.forAnyValues ??= await explain(send, execution(statement));
      onExplained(statement);
    }
  } finally {
    await send(`deallocate "walked"`);
    await send("reset plan_cache_mode");
  }
}

/** The cost of a plan and of having planned it. */
const costOf = (plan: PlanNode): number => plan["Total Cost"] + planningCost * (1 + relationsOf(plan));

function relationsOf(plan: PlanNode): number {
  const own = plan["Relation Name"] ? 1 : 0;
  return (plan.Plans ?? []).reduce((sum, child) => sum + relationsOf(child), own);
}

/** A value as `pg` sends it, in SQL. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return literal(`{${value.map(item).join(",")}}`);
  if (value instanceof Date) return literal(value.toISOString());
  if (typeof value === "object") return literal(JSON.stringify(value));
  return `'${String(value).replaceAll("'", "''")}'`;
}

const item = (value: unknown): string => (value === null ? "null" : `"${String(value).replace(/["\\]/g, "\\$&")}"`);
