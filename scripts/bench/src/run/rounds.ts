import type { Child } from "./child.ts";
import { median } from "./figures.ts";
import { type LoadRequest, type LoadResult, measureLoad } from "./load.ts";

/** A server that answers a question, and how it is asked. */
export interface Contestant {
  name: string;
  child: Child<unknown>;
  request: LoadRequest;
  /** The number of characters of its answer. */
  length: number;
}

/** How long things are measured. */
export interface Rounds {
  rounds: number;
  seconds: number;
  warmUpSeconds: number;
}

/** The medians of the rounds of one server. */
export interface Figures {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** CPU of the server's process for each request; that of PostgreSQL is not in it. */
  cpuMs: number;
  megabytes: number;
  /** The requests a second of each round, in order. */
  rounds: number[];
}

/** Measures servers in turn, round after round, after a warm-up of each. Returns figures by the names of the servers. */
export async function measureInTurn(
  contestants: readonly Contestant[],
  connections: number,
  { rounds, seconds, warmUpSeconds }: Rounds,
): Promise<{ [name: string]: Figures }> {
  for (const { request, length } of contestants) await measureLoad(request, connections, warmUpSeconds * 1_000, length);
  const results = new Map<string, (LoadResult & { cpuMs: number; megabytes: number })[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const { name, child, request, length } of contestants) {
      const before = await child.usage();
      const result = await measureLoad(request, connections, seconds * 1_000, length);
      const after = await child.usage();
      const cpuMs = (after.cpuMs - before.cpuMs) / result.requests;
      results.set(name, [...(results.get(name) ?? []), { ...result, cpuMs, megabytes: after.megabytes }]);
    }
  const figures: { [name: string]: Figures } = {};
  for (const [name, all] of results) {
    const of = (figure: (result: (typeof all)[number]) => number) => median(all.map(figure));
    figures[name] = {
      perSecond: of((result) => result.perSecond),
      p50Ms: of((result) => result.p50Ms),
      p99Ms: of((result) => result.p99Ms),
      cpuMs: of((result) => result.cpuMs),
      megabytes: of((result) => result.megabytes),
      rounds: all.map((result) => result.perSecond),
    };
  }
  return figures;
}
