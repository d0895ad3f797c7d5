import type { CompiledStep } from "../compile/compile-plan.js";
import { objectsAt } from "./places.js";
import type { PlanRun } from "./plan-run.js";
import { type Cursor, runFetch } from "./run-fetch.js";

/** Runs a compiled plan. The answer accumulates in `run.data`. */
export function runPlan(step: CompiledStep, run: PlanRun): Promise<void> {
  return runStep(step, { path: [], objects: new Set([run.data]) }, run);
}

async function runStep(step: CompiledStep, cursor: Cursor, run: PlanRun): Promise<void> {
  switch (step.kind) {
    case "fetch":
      return runFetch(step, cursor, run);
    case "sequence":
      for (const inner of step.steps) await runStep(inner, cursor, run);
      return;
    case "parallel":
      await Promise.all(step.steps.map((inner) => runStep(inner, cursor, run)));
      return;
    case "flatten": {
      const objects = objectsAt(cursor.objects, step.path);
      if (objects.size > 0) await runStep(step.step, { path: [...cursor.path, ...step.path], objects }, run);
      return;
    }
  }
}
