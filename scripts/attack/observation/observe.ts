import type { ServiceProcess } from "../installation/service-process.ts";
import type { ScenarioContext } from "../scenarios/scenario.ts";
import { goal } from "../scenarios/scenario.ts";
import { greatest, memoryRise } from "./figures.ts";
import type { Sampled } from "./sampled.ts";

/** Observes services while something is done, and reports the slowest `/healthz` and the greatest rise of memory. */
export async function observed<Result>(
  context: ScenarioContext,
  part: string,
  services: readonly ServiceProcess[],
  work: () => Promise<Result>,
  { memoryGoal = 150 } = {},
): Promise<{ result: Result; sampled: Sampled[] }> {
  const { sampler, report } = context;
  sampler.begin(
    services.map(({ name, pid, url, healthUrl }) => ({ name, pid, healthUrl, mainHealthUrl: `${url}/healthz` })),
  );
  let sampled: Sampled[] = [];
  let result: Result;
  try {
    result = await work();
  } finally {
    sampled = await sampler.end();
  }
  const slowest = sampled.map((one) => `${one.name}: ${greatest(one.healthMs)} ms, ${one.healthFailures} failed`);
  report.atMost(
    part,
    "/healthz, slowest (ms)",
    greatest(sampled.flatMap(({ healthMs }) => healthMs)),
    goal(context, 200, 8_000),
    slowest,
  );
  report.figure(
    part,
    "/healthz on the main port, slowest (ms)",
    greatest(sampled.flatMap(({ mainHealthMs }) => mainHealthMs)),
  );
  const rises = sampled.map((one) => `${one.name}: +${memoryRise(one)} MiB`);
  report.atMost(
    part,
    "memory, greatest rise (MiB)",
    greatest(sampled.map(memoryRise)),
    goal(context, memoryGoal, 3 * memoryGoal),
    rises,
  );
  return { result, sampled };
}
