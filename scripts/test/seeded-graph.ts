import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DevelopmentKeys, type DevelopmentToken, openDevelopmentKeys, Role } from "@thidua/base/tokens";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { openTestDatabases, type TestDatabaseOptions } from "@thidua/kit/testing";
import { ownGraph } from "../src/compose/own-graph.js";
import { type GraphOptions, type RunningGraph, startGraph } from "../src/start/start-graph.js";
import { subgraphs } from "../src/subgraphs.js";
import { seededContent } from "./seeded-content.js";

/** The answer to one operation, as it comes over HTTP. */
export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  data: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; serviceName?: string; argument?: string };
  }[];
}

/** The whole graph on databases of its own, with the facts of the articles loaded. */
export interface SeededGraph {
  running: RunningGraph;
  databases: SubgraphDatabase[];
  /** The gateway's address. */
  url: string;
  /** The keys whose tokens this graph trusts. */
  keys: DevelopmentKeys;
  /** A token of a caller with these roles: `{ authorization: `Bearer ${await graph.token({ roles: ["EDITOR"] })}` }`. */
  token(token?: DevelopmentToken): Promise<string>;
  /** The header of a caller who may write everything, for tests of other things than authorization. */
  administrator: { authorization: string };
  /** The header of a caller who may read everything, audit trails too. */
  reader: { authorization: string };
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** As `ask`; throws an Error when there is any error. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  data(query: string, variables?: object, headers?: Record<string, string>): Promise<any>;
  /** Waits until every mirror holds what was written before. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Returns a function that sends operations to the gateway at an address. */
export function asker(url: string): SeededGraph["ask"] {
  return async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer, "data" | "errors">;
    return { status: response.status, headers: response.headers, ...body };
  };
}

/** Starts the graph for one test file, with keys of its own unless some are given. Stop it in `afterAll`. */
export async function openSeededGraph(
  options: GraphOptions = {},
  databaseOptions: TestDatabaseOptions = {},
): Promise<SeededGraph> {
  const { databases, close } = await openTestDatabases(
    subgraphs.map(({ database }) => database),
    seededContent(),
    databaseOptions,
  );
  const directory = mkdtempSync(join(tmpdir(), "thidua-graph-"));
  const keys = options.developmentKeys ?? (await openDevelopmentKeys(directory));
  const supergraphPath = join(directory, "supergraph.graphql");
  writeFileSync(supergraphPath, ownGraph().supergraph);
  const running = await startGraph(databases, {
    port: 0,
    logLevel: "silent",
    developmentKeys: keys,
    supergraphPath,
    ...options,
  });
  const { url } = running.gateway;
  const administrator = { authorization: `Bearer ${await keys.sign({ roles: [Role.PROVINCE_ADMIN] })}` };
  const reader = { authorization: `Bearer ${await keys.sign({ roles: [Role.PROVINCE_ADMIN, Role.AUDITOR] })}` };
  const ask = asker(url);
  return {
    running,
    databases,
    url,
    keys,
    token: keys.sign,
    administrator,
    reader,
    ask,
    async data(query, variables, headers) {
      const { data, errors } = await ask(query, variables, headers);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async catchUp() {
      const all = await Promise.all(running.subgraphs.map(({ mirrors }) => mirrors.catchUp(10_000)));
      if (!all.every((isDone) => isDone)) throw new Error("A mirror does not catch up");
    },
    async stop() {
      await running.stop();
      await close();
      rmSync(directory, { recursive: true });
    },
  };
}
