import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGateway } from "@thidua/gateway";
import { pageSubgraphs, startReplayServer, startStockGateway } from "@thidua/gateway/benchmark";
import { composeFixture, startFixtureSubgraph } from "@thidua/gateway/testing";
import { serveParent } from "../run/serve-parent.ts";

const plenty = 1e15;
const rateLimits = {
  requestsPerMinute: plenty,
  requestsPerMinuteSignedIn: plenty,
  costPerMinute: plenty,
  costPerMinuteSignedIn: plenty,
};

/**
 * One process of the measurement, in the role that its first argument names. It sends its address to its parent, or the path of the
 * supergraph of the subgraphs.
 */
const roles: Record<string, (argument: string) => Promise<string>> = {
  subgraphs: async () => {
    const composed = await Promise.all(
      pageSubgraphs.map(async (module) => {
        const subgraph = await startFixtureSubgraph(module);
        return { module, url: (await startReplayServer(subgraph.url)).url };
      }),
    );
    const path = join(await mkdtemp(join(tmpdir(), "bench-")), "supergraph.graphql");
    await writeFile(path, composeFixture(composed));
    return path;
  },
  stock: async (supergraphPath) => (await startStockGateway(supergraphPath)).url,
  // Everything is measured and counted as in production, and nothing is refused.
  ours: async (supergraphPath) => {
    const limits = { maxCost: Number.MAX_SAFE_INTEGER };
    const all = { least: plenty, usual: plenty, most: plenty };
    const admission = { maxHeavyPerCaller: plenty, light: all, heavy: all };
    const options = { supergraphPath, port: 0, logLevel: "warn", limits, rateLimits };
    return `${(await startGateway({ ...options, admission, subgraphAdmission: admission })).url}/graphql`;
  },
};

const [role = "", argument = ""] = process.argv.slice(2);
serveParent(await roles[role]!(argument), {}, async () => {});
