import { readFile } from "node:fs/promises";
import { type LoadResult, measureLoad, pageQuery } from "@thidua/gateway/benchmark";
import type { BenchOptions } from "../options.ts";
import { type Child, pin, startChild } from "../run/child.ts";
import { median, rounded } from "../run/figures.ts";

/** How many requests are under way at a time. */
const connections = 50;

/** One gateway's answers in a round, and the CPU that each cost it. */
type Measured = LoadResult & { cpuMs: number };

/**
 * Measures how many requests a second of one federated query our gateway answers, beside the stock gateway: subgraphs that replay their
 * answers from memory, or running ones (`--supergraph`, `--query`, `--variables`). Each request has an Authorization header of its own.
 */
export async function measureGateway(options: BenchOptions): Promise<object> {
  pin(1);
  const supergraph =
    options.supergraph ??
    (await startChild<string>("suites/gateway-process.ts", ["subgraphs"], { isPinned: false })).ready;
  const query = options.query ? await readFile(options.query, "utf8") : pageQuery;
  const body = JSON.stringify({ query, ...(options.variables && { variables: JSON.parse(options.variables) }) });
  const gateways = new Map<string, Child<string>>();
  for (const name of ["stock", "ours"])
    gateways.set(name, await startChild<string>("suites/gateway-process.ts", [name, supergraph]));

  const answers = new Set(await Promise.all([...gateways.values()].map(({ ready }) => dataOf(ready, body))));
  if (answers.size > 1) throw new Error("The two gateways answer differently; their speed does not matter");
  console.log(`equal answers of ${[...answers][0]!.length} characters; ${connections} connections`);

  const { rounds, seconds, warmUpSeconds } = options.rounds;
  const load = (url: string, durationMs: number) => measureLoad({ url, body, connections, durationMs });
  for (const { ready } of gateways.values()) await load(ready, warmUpSeconds * 1_000);
  const results = new Map<string, Measured[]>([...gateways.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, child] of gateways) {
      const before = await child.usage();
      const result = await load(child.ready, seconds * 1_000);
      const after = await child.usage();
      results.get(name)!.push({ ...result, cpuMs: (after.cpuMs - before.cpuMs) / result.requests });
    }

  const of = (name: string, figure: (result: Measured) => number) => median(results.get(name)!.map(figure));
  const figures: { [name: string]: { [figure: string]: number } } = {};
  for (const [name, child] of gateways)
    figures[name] = {
      "requests/s": rounded(of(name, (result) => result.requestsPerSecond)),
      "× stock": rounded(
        of(name, (result) => result.requestsPerSecond) / of("stock", (result) => result.requestsPerSecond),
      ),
      "p50 ms": rounded(of(name, (result) => result.medianMs)),
      "p99 ms": rounded(of(name, (result) => result.p99Ms)),
      "CPU ms": rounded(of(name, (result) => result.cpuMs)),
      MB: (await child.usage()).megabytes,
    };
  console.table(figures);
  return figures;
}

/** The data of an answer as text. */
async function dataOf(url: string, body: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer first" },
    body,
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 500));
  return JSON.stringify(answer.data);
}
