import type { CompiledStep } from "../compile/compile-plan.js";
import type { JsonObject } from "../values/json.js";
import { objectsAt } from "./objects-at.js";
import type { PlanRun } from "./plan-run.js";
import { runFetch } from "./run-fetch.js";

/** Runs a compiled plan. The answer accumulates in `run.data`. */
export function runPlan(step: CompiledStep, run: PlanRun): Promise<void> {
  return runStep(step, new Set([run.data]), run);
}

async function runStep(step: CompiledStep, objects: ReadonlySet<JsonObject>, run: PlanRun): Promise<void> {
  switch (step.kind) {
    case "fetch":
      return runFetch(step, objects, run);
    case "sequence":
      for (const inner of step.steps) await runStep(inner, objects, run);
      return;
    case "parallel":
      await Promise.all(step.steps.map((inner) => runStep(inner, objects, run)));
      return;
    case "flatten": {
      const inside = objectsAt(objects, step.path, run.shared);
      if (inside.size > 0) await runStep(step.step, inside, run);
      return;
    }
  }
}
