import { buildBaseline } from "../checkout/baseline.ts";
import { ours, repositoryRoot } from "../checkout/repository.ts";
import type { BenchOptions } from "../options.ts";
import { type Child, startChild } from "../run/child.ts";
import { median, rounded } from "../run/figures.ts";

/** What the parent asks for. */
export interface EmbeddedRound {
  kind: "round";
  query: string;
  seconds: number;
}

/** What one round measured. */
export interface EmbeddedResult {
  requests: number;
  /** How long a request took. */
  p50Ms: number;
  /** How late timers of the process were meanwhile: no other request is answered as long. */
  delayP50Ms: number;
  delayP99Ms: number;
  delayLongestMs: number;
  /** The longest time on a processor between two turns of the event loop: what other programs take is no part of it. */
  busyLongestMs: number;
  megabytes: number;
}

/** The medians of one question, as the table prints them. */
export interface EmbeddedFigures {
  question: string;
  commit: string;
  requestMs: number;
  delayP50Ms: number;
  delayP99Ms: number;
  delayLongestMs: number;
  busyLongestMs: number;
  megabytes: number;
}

const questions = {
  "first page": "{ awards(first: 20) { nodes { id recipientName } } }",
  "statistics of all years by form": "{ awardStats(groupBy: [YEAR, FORM]) { rows { year awardCount } } }",
  "statistics of all years by form and organization":
    "{ awardStats(groupBy: [YEAR, FORM, ORGANIZATION]) { rows { year awardCount } } }",
};

/** Measures how long the embedded database keeps a process from answering others while it works, of this commit and an earlier one. */
export async function measureEmbedded(options: BenchOptions): Promise<EmbeddedFigures[]> {
  const children = new Map<string, Child<object>>();
  const words = [String(options.awards), String(options.isShort)];
  children.set(ours, await startChild("suites/embedded-process.ts", [repositoryRoot, ...words]));
  if (options.baseline)
    children.set(
      options.baseline,
      await startChild("suites/embedded-process.ts", [buildBaseline(options.baseline), ...words]),
    );
  const rows: EmbeddedFigures[] = [];
  for (const [question, query] of Object.entries(questions))
    for (const [commit, child] of children) {
      const measured: EmbeddedResult[] = [];
      for (let round = 0; round < options.rounds.rounds; round += 1)
        measured.push(
          await child.ask({ kind: "round", query, seconds: options.rounds.seconds } satisfies EmbeddedRound),
        );
      const of = (figure: keyof EmbeddedResult) => rounded(median(measured.map((result) => result[figure])));
      rows.push({
        ...{ question, commit, requestMs: of("p50Ms"), delayP50Ms: of("delayP50Ms") },
        ...{ delayP99Ms: of("delayP99Ms"), delayLongestMs: of("delayLongestMs") },
        ...{ busyLongestMs: of("busyLongestMs"), megabytes: of("megabytes") },
      });
    }
  console.table(rows);
  for (const child of children.values()) await child.stop();
  return rows;
}
