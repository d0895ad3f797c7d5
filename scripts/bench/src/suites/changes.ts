import { buildBaseline } from "../checkout/baseline.ts";
import { ours, repositoryRoot } from "../checkout/repository.ts";
import type { BenchOptions } from "../options.ts";
import { startChild } from "../run/child.ts";
import { rounded } from "../run/figures.ts";

/** What was measured with a number of changes. */
export interface ChangesFigures {
  changes: number;
  /** A page of 500 changes over HTTP, at the beginning of the feed and at its end. */
  firstPageMs: number;
  lastPageMs: number;
  /** A page of 20 entries of the audit trail, the latest of all and those of one person in fifty. */
  trailMs: number;
  trailOfActorMs: number;
  /** The whole feed over HTTP, 5,000 changes at a time. */
  readPerSecond: number;
  /** Changes that a mirror takes up from its owner's database, and those of a rebuild over HTTP. */
  appliedPerSecond: number;
  rebuiltPerSecond: number;
}

/** Measures the change feed, the audit trail and a mirror at growing numbers of changes, of this commit and an earlier one. */
export async function measureChanges(options: BenchOptions): Promise<(ChangesFigures & { commit: string })[]> {
  const roots: [string, string][] = [[ours, repositoryRoot]];
  if (options.baseline) roots.push([options.baseline, buildBaseline(options.baseline)]);
  const rows: (ChangesFigures & { commit: string })[] = [];
  for (const count of options.isShort ? [1_000, 20_000] : [1_000, 1_000_000])
    for (const [commit, root] of roots) {
      const child = await startChild("suites/changes-process.ts", [root, options.database, String(count)]);
      rows.push({ commit, ...(await child.ask<ChangesFigures>({ kind: "measure" })) });
      await child.stop();
    }
  console.table(
    rows.map(({ commit, changes, ...figures }) => ({
      ...{ commit, changes },
      ...Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, rounded(figure)])),
    })),
  );
  return rows;
}
