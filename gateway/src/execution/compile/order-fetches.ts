import type { PlanNode } from "@apollo/query-planner";
import type { RequiringFetch } from "./requiring-fetch.js";

/** A request, with those that must precede it. */
interface Step {
  requiring: RequiringFetch;
  before: Set<Step>;
}

/**
 * Orders the requests of a plan by what they need: the objects and keys that requests before it have in the planner's
 * order, and the values that their fields require, whichever request has them. The requests of a mutation precede
 * those of the next one.
 *
 * @throws Error when no order has every required value before the fields that require it
 */
export function orderFetches(fetches: readonly RequiringFetch[]): PlanNode | undefined {
  const stages = stagesOf(stepsOf(fetches)) ?? stagesOf(stepsOf(fetches.flatMap((fetch) => fetch.split())));
  if (!stages) throw new Error("The fields of the operation require one another in a circle");
  return inSequence(stages.map((stage) => inParallel(stage.map(({ requiring }) => requiring.fetch.node()))));
}

function stepsOf(fetches: readonly RequiringFetch[]): Step[] {
  const steps = fetches.map((requiring): Step => ({ requiring, before: new Set() }));
  for (const step of steps) {
    const { keys, order } = step.requiring.fetch;
    for (const other of steps) {
      const { fetch } = other.requiring;
      if (!order.preceding.has(fetch.order)) continue;
      const isNeeded = order.mutation > fetch.order.mutation || [...keys].some((place) => fetch.has(place));
      if (isNeeded) step.before.add(other);
    }
  }
  for (const step of steps) for (const place of step.requiring.required) addProviders(step, place, steps);
  return steps;
}

/**
 * Lets a step follow those that have a value it requires. One that depends on the step itself is not where it is from.
 */
function addProviders(step: Step, place: string, steps: readonly Step[]): void {
  const providers = steps.filter((other) => other !== step && other.requiring.fetch.has(place));
  const possible = providers.filter((provider) => !isAfter(provider, step));
  for (const provider of possible.length > 0 ? possible : providers) step.before.add(provider);
}

function isAfter(step: Step, other: Step, visited = new Set<Step>()): boolean {
  if (visited.has(step)) return false;
  visited.add(step);
  return [...step.before].some((before) => before === other || isAfter(before, other, visited));
}

/** Returns the steps in stages, each of which needs only the stages before it; undefined when there is a circle. */
function stagesOf(steps: readonly Step[]): Step[][] | undefined {
  const stages: Step[][] = [];
  const done = new Set<Step>();
  while (done.size < steps.length) {
    const next = steps.filter((step) => !done.has(step) && [...step.before].every((before) => done.has(before)));
    if (next.length === 0) return undefined;
    for (const step of next) done.add(step);
    stages.push(next);
  }
  return stages;
}

function inSequence(nodes: PlanNode[]): PlanNode | undefined {
  return nodes.length > 1 ? { kind: "Sequence", nodes } : nodes[0];
}

function inParallel(nodes: PlanNode[]): PlanNode {
  return nodes.length > 1 ? { kind: "Parallel", nodes } : nodes[0]!;
}
