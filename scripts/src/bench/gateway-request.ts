import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type LoadResult, measureLoad, pageQuery } from "@thidua/gateway/benchmark";

/**
 * How many requests a second of one federated query our gateway answers, beside the stock gateway, in one run.
 *
 *   node scripts/dist/bench/gateway-request.js [--connections 50] [--rounds 5] [--seconds 4]
 *     [--supergraph path --query path [--variables json]]   running subgraphs instead of the fixture
 *
 * Each gateway is a process of its own, on a core of its own where the system can do that; subgraphs and load share the
 * others. Both answers are compared before anything is measured; rounds are taken in turn; figures are medians.
 */
const { values } = parseArgs({
  options: {
    connections: { type: "string", default: "50" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "4" },
    supergraph: { type: "string" },
    query: { type: "string" },
    variables: { type: "string" },
  },
});
const connections = Number(values.connections);
const durationMs = Number(values.seconds) * 1000;

interface Child {
  process: ChildProcess;
  url: string;
}

const children: ChildProcess[] = [];
const canPin = spawnSync("taskset", ["--version"]).status === 0;

async function start(role: string, argument = "", core?: number): Promise<Child> {
  const child = fork(new URL("./gateway-process.js", import.meta.url), [role, argument], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  children.push(child);
  if (canPin && core !== undefined) spawnSync("taskset", ["-a", "-c", "-p", String(core), String(child.pid)]);
  const [url] = (await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error(`${role} did not start`))),
  ])) as [string];
  return { process: child, url };
}

async function usage(child: Child): Promise<{ cpuMs: number; megabytes: number }> {
  child.process.send("usage");
  const [answer] = (await once(child.process, "message")) as [{ cpuMs: number; megabytes: number }];
  return answer;
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function main(): Promise<void> {
  if (canPin) spawnSync("taskset", ["-a", "-c", "-p", "1", String(process.pid)]);
  const supergraph = values.supergraph ?? (await start("subgraphs", "", 1)).url;
  const query = values.query ? await readFile(values.query, "utf8") : pageQuery;
  const body = JSON.stringify({ query, ...(values.variables && { variables: JSON.parse(values.variables) }) });
  const gateways: [name: string, child: Child][] = [
    ["stock", await start("stock", supergraph, 0)],
    ["ours", await start("ours", supergraph, 0)],
  ];

  const answers = await Promise.all(
    gateways.map(async ([, { url }]) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: "Bearer first" },
        body,
      });
      const answer = (await response.json()) as { data?: unknown; errors?: unknown };
      if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 500));
      return JSON.stringify(answer.data);
    }),
  );
  if (answers[0] !== answers[1])
    throw new Error("The two gateways give different answers; their speed does not matter");
  console.log(
    `equal answers of ${answers[0]!.length} characters; ${connections} connections, ${values.rounds} rounds of ${values.seconds} s each, Node ${process.version}`,
  );

  for (const [, { url }] of gateways) await measureLoad({ url, body, connections, durationMs });
  const results = new Map<string, (LoadResult & { cpuMs: number })[]>(gateways.map(([name]) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, child] of gateways) {
      const before = await usage(child);
      const result = await measureLoad({ url: child.url, body, connections, durationMs });
      const after = await usage(child);
      results.get(name)!.push({ ...result, cpuMs: (after.cpuMs - before.cpuMs) / result.requests });
    }
  }

  const stock = median(results.get("stock")!.map((result) => result.requestsPerSecond));
  const rows: Record<string, Record<string, number>> = {};
  for (const [name, child] of gateways) {
    const of = (figure: (result: LoadResult & { cpuMs: number }) => number, digits = 1) =>
      Number(median(results.get(name)!.map(figure)).toFixed(digits));
    rows[name] = {
      "requests/s": of((result) => result.requestsPerSecond),
      "× stock": Number((median(results.get(name)!.map((result) => result.requestsPerSecond)) / stock).toFixed(2)),
      "median ms": of((result) => result.medianMs),
      "p99 ms": of((result) => result.p99Ms),
      "CPU ms a request": of((result) => result.cpuMs, 2),
      MB: (await usage(child)).megabytes,
    };
  }
  console.table(rows);
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => {
    for (const child of children) child.kill();
  });
