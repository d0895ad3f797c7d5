import { buildBaseline } from "../checkout/baseline.ts";
import { repositoryRoot } from "../checkout/repository.ts";
import type { BenchOptions } from "../options.ts";
import { type Child, startChild } from "../run/child.ts";
import { median, rounded } from "../run/figures.ts";
import { type WriteKind, type WriteResult, type WriteRound, writeKinds } from "./write-kinds.ts";

const modes = ["unrecorded", "recorded"];

/** The medians of one kind of write, by the names of the modes. */
export interface WritesResult {
  write: WriteKind;
  writers: number;
  modes: { [name: string]: WriteResult };
}

/**
 * Measures what recording changes costs: writes a second with and without it, of this commit and an earlier one, in one run. Each mode is a
 * process of its own on a database of its own. Rounds are taken in turn; many rows in a transaction are written by one writer.
 */
export async function measureWrites(options: BenchOptions): Promise<WritesResult[]> {
  const children = new Map<string, Child<object>>();
  const start = async (name: string, root: string, mode: string) =>
    children.set(
      name,
      await startChild("suites/writes-process.ts", [root, options.database, mode], { isPinned: false }),
    );
  for (const mode of modes) await start(mode, repositoryRoot, mode);
  if (options.baseline) {
    const root = buildBaseline(options.baseline);
    for (const mode of modes) await start(`${options.baseline} ${mode}`, root, mode);
  }
  const results: WritesResult[] = [];
  for (const write of Object.keys(writeKinds) as WriteKind[]) {
    if (options.only && !write.includes(options.only)) continue;
    const writers = writeKinds[write] > 50 ? 1 : options.writers;
    const result = await measureKind(write, writers, children, options);
    printKind(result, options);
    results.push(result);
  }
  for (const child of children.values()) await child.stop();
  return results;
}

async function measureKind(
  write: WriteKind,
  writers: number,
  children: ReadonlyMap<string, Child<object>>,
  { rounds: { rounds, seconds, warmUpSeconds } }: BenchOptions,
): Promise<WritesResult> {
  const round = (child: Child<object>, length: number) =>
    child.ask<WriteResult>({ kind: "round", write, writers, seconds: length } satisfies WriteRound);
  for (const child of children.values()) await round(child, warmUpSeconds);
  const measured = new Map<string, WriteResult[]>();
  for (let turn = 0; turn < rounds; turn += 1)
    for (const [name, child] of children)
      measured.set(name, [...(measured.get(name) ?? []), await round(child, seconds)]);
  const medians: WritesResult["modes"] = {};
  for (const [name, all] of measured) {
    const of = (figure: keyof WriteResult) => median(all.map((result) => result[figure]));
    medians[name] = {
      ...{ perSecond: of("perSecond"), rowsPerSecond: of("rowsPerSecond") },
      ...{ p50Ms: of("p50Ms"), p99Ms: of("p99Ms"), cpuMs: of("cpuMs") },
    };
  }
  return { write, writers, modes: medians };
}

function printKind({ write, writers, modes: measured }: WritesResult, { baseline }: BenchOptions): void {
  console.log(`\n${write}: ${writers} ${writers === 1 ? "writer" : "writers"}`);
  const perSecond = (name: string) => measured[name]?.perSecond ?? Number.NaN;
  console.table(
    Object.fromEntries(
      Object.entries(measured).map(([name, result]) => [
        name,
        {
          "writes/s": rounded(result.perSecond),
          "rows/s": rounded(result.rowsPerSecond),
          "× unrecorded": rounded(
            result.perSecond /
              perSecond(baseline && name.startsWith(baseline) ? `${baseline} unrecorded` : "unrecorded"),
          ),
          ...(baseline && { [`× ${baseline}`]: rounded(result.perSecond / perSecond(`${baseline} recorded`)) }),
          "p50 ms": rounded(result.p50Ms),
          "p99 ms": rounded(result.p99Ms),
          "CPU ms": rounded(result.cpuMs),
        },
      ]),
    ),
  );
}
