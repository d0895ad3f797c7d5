import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningGateway } from "../gateway.js";
import { startGateway } from "../gateway.js";
import type { GatewayOptions } from "../options.js";
import { awardsSubgraph } from "./awards-subgraph.js";
import { composeFixture } from "./compose-fixture.js";
import { type FixtureSubgraph, startFixtureSubgraph } from "./fixture-subgraph.js";
import { organizationsSubgraph } from "./organizations-subgraph.js";

/** Two subgraphs and a gateway, all real servers on loopback. */
export interface FixtureGraph {
  gateway: RunningGateway;
  organizations: FixtureSubgraph;
  awards: FixtureSubgraph;
  supergraphPath: string;
  /** Returns the log lines of the gateway so far. */
  logLines(): Record<string, unknown>[];
  /** Posts an operation. Returns the status, the headers and the answer. */
  ask(query: string, options?: AskOptions): Promise<Asked>;
  stop(): Promise<void>;
}

/** The rest of a request. */
export interface AskOptions {
  variables?: Record<string, unknown>;
  operationName?: string;
  headers?: Record<string, string>;
}

/** An answer of the gateway. */
export interface Asked {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever it asked for
  body: any;
}

/** What the subgraphs may answer with, beside the codes of the gateway. */
const fixtureErrors = {
  FORBIDDEN: { vi: "Bạn không có quyền xem", en: "You may not see it" },
  NO_MOTTO: { vi: "Chưa có khẩu hiệu", en: "There is no motto" },
  UNAUTHENTICATED: { vi: "Phiên đăng nhập đã hết hạn", en: "The session has ended" },
  NO_ID: { vi: "mất mã", en: "the id is lost" },
  OUT_OF_STOCK: { vi: "Chỉ còn {left} cho “{name}”", en: 'Only {left} are left for "{name}"' },
};

/** Options of the gateway that differ from the defaults, and what its `gateway.json` states of the subgraphs. */
export interface FixtureOptions extends Partial<GatewayOptions> {
  subgraphs?: Record<string, object>;
}

/** Starts the graph. */
export async function startFixtureGraph(options: FixtureOptions = {}): Promise<FixtureGraph> {
  const organizations = await startFixtureSubgraph(organizationsSubgraph);
  const awards = await startFixtureSubgraph(awardsSubgraph);
  const directory = await mkdtemp(join(tmpdir(), "gateway-"));
  const supergraphPath = join(directory, "supergraph.graphql");
  await writeFile(
    supergraphPath,
    composeFixture([
      { module: organizationsSubgraph, url: organizations.url },
      { module: awardsSubgraph, url: awards.url },
    ]),
  );
  await writeFile(
    join(directory, "gateway.json"),
    JSON.stringify({ errors: fixtureErrors, subgraphs: options.subgraphs ?? {} }),
  );
  const lines: Record<string, unknown>[] = [];
  const gateway = await startGateway({
    port: 0,
    supergraphPath,
    subgraphTimeoutMs: 5_000,
    logStream: { write: (line) => lines.push(JSON.parse(line)) },
    ...options,
  });
  return {
    gateway,
    organizations,
    awards,
    supergraphPath,
    logLines: () => lines,
    ask: async (query, { headers = {}, ...rest } = {}) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, ...rest }),
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([organizations.stop(), awards.stop()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
