import type { Send } from "./pool.js";
import type { PlanNode } from "./touched-rows.js";

/** A plan as it was executed, or `slow` for one that took longer than it may. */
export type Explained = PlanNode | "slow";

/** The longest that a statement may take, in milliseconds: it is reported then, not waited for. */
const timeout = 30_000;
const canceled = "57014";

/** Executes a statement and returns its plan, with what each node did. */
export async function explain(send: Send, text: string, values: readonly unknown[] = []): Promise<Explained> {
  await send(`set statement_timeout = ${timeout}`);
  try {
    // An object, which is not prepared: the plan is for these values.
    return planIn(
      await send({ text: `explain (analyze, buffers, timing off, format json) ${text}`, values: [...values] }),
    );
  } catch (error) {
    if ((error as { code?: string }).code === canceled) return "slow";
    throw error;
  } finally {
    await send("reset statement_timeout");
  }
}

/** Reads the plan in the answer of EXPLAIN. */
export function planIn({ rows }: Awaited<ReturnType<Send>>): PlanNode {
  return (rows[0]!["QUERY PLAN"] as [{ Plan: PlanNode }])[0].Plan;
}
