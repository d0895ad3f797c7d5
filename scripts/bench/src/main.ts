import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { git } from "./checkout/repository.ts";
import { type BenchOptions, readOptions, usage } from "./options.ts";
import { killChildren } from "./run/child.ts";

/** The suites, each in a file that is read when it is asked for. */
const suites: { [name: string]: (options: BenchOptions) => Promise<unknown> } = {
  table: async (options) => (await import("./suites/table.ts")).measureTable(options),
  subgraph: async (options) => (await import("./suites/subgraph.ts")).measureSubgraph(options),
  growth: async (options) => (await import("./suites/growth.ts")).measureGrowth(options),
  writes: async (options) => (await import("./suites/writes.ts")).measureWrites(options),
  changes: async (options) => (await import("./suites/changes.ts")).measureChanges(options),
  embedded: async (options) => (await import("./suites/embedded.ts")).measureEmbedded(options),
  gateway: async (options) => (await import("./suites/gateway.ts")).measureGateway(options),
  "mirror-lag": async (options) => (await import("./suites/mirror-lag.ts")).measureMirrorLag(options),
  clean: async (options) => (await import("./suites/clean.ts")).clean(options),
};

/** What the figures depend on beside the code. */
const circumstances = (options: BenchOptions) => ({
  at: new Date().toISOString(),
  commit: git("rev-parse", "HEAD"),
  isChanged: git("status", "--porcelain", "--untracked-files=no") !== "",
  node: process.version,
  processors: cpus().map(({ model }) => model),
  memoryGb: Math.round(totalmem() / 1e9),
  nodeOptions: process.env.NODE_OPTIONS ?? "",
  options: { ...options, database: undefined },
});

let options: BenchOptions | undefined;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
}
const suite = options && suites[options.suite];
if (!options || !suite) {
  console.log(usage);
  process.exitCode = options?.suite === "help" ? 0 : 1;
} else {
  const about = circumstances(options);
  console.log(
    `${options.suite} at ${about.commit.slice(0, 10)}${about.isChanged ? " with changes" : ""}, Node ${about.node}`,
  );
  try {
    const began = performance.now();
    const results = await suite(options);
    console.log(`\n${Math.round((performance.now() - began) / 1_000)} s`);
    if (options.output) writeFileSync(options.output, `${JSON.stringify({ ...about, results }, null, 2)}\n`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    killChildren();
  }
}
