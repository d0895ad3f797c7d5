import { ours } from "../checkout/repository.ts";
import type { BenchOptions } from "../options.ts";
import { rounded } from "../run/figures.ts";
import { measureChanges } from "./changes.ts";
import { measureEmbedded } from "./embedded.ts";
import { measureGrowth } from "./growth.ts";
import { measureSubgraph } from "./subgraph.ts";
import { type MeasuredSuites, type TableRow, tableRows } from "./table-rows.ts";
import { measureWrites } from "./writes.ts";

/** Measures the suites of the subgraphs one after the other, and prints the figures that have a goal: ours, those of the baseline, the goal. */
export async function measureTable(options: BenchOptions): Promise<MeasuredSuites> {
  // The size at which goals stand, and the one at which growth is asked.
  const sizes = options.sizes.slice(-2);
  const measured: MeasuredSuites = {
    questions: await measureSubgraph(options),
    growth: await measureGrowth({ ...options, sizes }),
    writes: await measureWrites(options),
    embedded: await measureEmbedded(options),
    changes: await measureChanges(options),
  };
  printTable(measured, options.baseline);
  return measured;
}

function printTable(measured: MeasuredSuites, baseline: string | undefined): void {
  console.table(
    tableRows.map((row) => {
      const now = row.figure(measured, ours);
      const then = baseline && row.figure(measured, baseline);
      return {
        row: row.row,
        ours: now === undefined ? "not measured" : rounded(now),
        ...(baseline && { [baseline]: then ? rounded(then) : "not measured" }),
        goal: goalOf(row),
        isMet: now === undefined ? undefined : isMet(row, now, then || undefined),
      };
    }),
  );
}

function goalOf({ goal }: TableRow): string {
  if (!goal) return "";
  if ("atLeast" in goal) return `≥ ${goal.atLeast.toLocaleString("en")}`;
  return "atMost" in goal ? `≤ ${goal.atMost}` : `≥ ${goal.timesBaseline} × baseline`;
}

/** Whether a goal is met; undefined where there is none, or nothing to compare with. */
function isMet({ goal }: TableRow, now: number, then: number | undefined): boolean | undefined {
  if (!goal) return undefined;
  if ("atLeast" in goal) return now >= goal.atLeast;
  if ("atMost" in goal) return now <= goal.atMost;
  return then === undefined ? undefined : now >= goal.timesBaseline * then;
}
