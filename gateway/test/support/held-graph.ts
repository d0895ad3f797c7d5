import { type RunningGateway, startGateway } from "../../src/gateway.js";
import type { GatewayOptions } from "../../src/options.js";
import {
  composeFixture,
  type FixtureSubgraph,
  type SubgraphModule,
  startFixtureSubgraph,
} from "../../src/testing/index.js";
import { temporaryFile } from "./temporary-file.js";

/** Budgets that no test exhausts by itself. */
export const anonymousLimits = {
  requestsPerMinute: 100_000,
  requestsPerMinuteSignedIn: 100_000,
  costPerMinute: 1_000_000,
  costPerMinuteSignedIn: 1_000_000,
};

/** A request to the gateway. */
export interface HeldRequest {
  query: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** A gateway before one subgraph whose fields `held` and `holdWrite` are answered when the test says so. */
export interface HeldGraph {
  gateway: RunningGateway;
  subgraph: FixtureSubgraph;
  /** The values that `write` and `holdWrite` have stored, in order. */
  written: number[];
  /** Answers what is held, and nothing is held any more until `hold`. */
  release(): void;
  hold(): void;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever it asked for
  ask(request: HeldRequest): Promise<any>;
  /** The log lines of the gateway so far. */
  lines: Record<string, unknown>[];
  stop(): Promise<void>;
}

/** Starts it. Its answers state who asked, in which language, and what was written before. */
export async function startHeldGraph(options: Partial<GatewayOptions> = {}): Promise<HeldGraph> {
  let gate = Promise.withResolvers<void>();
  const written: number[] = [];
  type Headers = { headers: Record<string, string | undefined> };
  const said = ({ value }: { value?: number }, { headers }: Headers) =>
    `${headers.authorization ?? "anonymous"}|${headers["accept-language"]}|${value ?? "none"}|${written.length}`;
  const module: SubgraphModule = {
    name: "held",
    sdl: /* GraphQL */ `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      type Query { held(value: Int): String said(value: Int): String }
      type Mutation { write(value: Int!): Int holdWrite(value: Int!): Int }
    `,
    resolvers: {
      Query: {
        held: async (_root: unknown, given: { value?: number }, context: Headers) => {
          const answer = said(given, context);
          await gate.promise;
          return answer;
        },
        said: (_root: unknown, given: { value?: number }, context: Headers) => said(given, context),
      },
      Mutation: {
        write: (_root: unknown, { value }: { value: number }) => written.push(value),
        holdWrite: async (_root: unknown, { value }: { value: number }) => {
          await gate.promise;
          return written.push(value);
        },
      },
    },
  };
  const subgraph = await startFixtureSubgraph(module);
  const lines: Record<string, unknown>[] = [];
  const gateway = await startGateway({
    supergraphPath: await temporaryFile(composeFixture([{ module, url: subgraph.url }])),
    port: 0,
    logStream: { write: (line) => lines.push(JSON.parse(line)) },
    ...options,
  });
  return {
    gateway,
    subgraph,
    written,
    lines,
    release: () => gate.resolve(),
    hold: () => {
      gate = Promise.withResolvers<void>();
    },
    ask: async ({ query, variables, headers, signal }) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
        signal,
      });
      return { ...((await response.json()) as object), requestId: response.headers.get("x-request-id") };
    },
    stop: async () => {
      gate.resolve();
      await gateway.stop();
      await subgraph.stop();
    },
  };
}
