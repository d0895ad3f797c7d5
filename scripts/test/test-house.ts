import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DevelopmentKeys, type DevelopmentToken, openDevelopmentKeys, Role } from "@thidua/base/tokens";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { openTestDatabases } from "@thidua/kit/testing";
import { type HouseOptions, type RunningHouse, startHouse } from "../src/house/start-house.js";
import { subgraphs } from "../src/house/subgraphs.js";
import { seedHouse } from "../src/seed/seed-house.js";

/** The answer to one operation, as it comes over HTTP. */
export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; serviceName?: string } }[];
}

/** The whole house on databases of its own, with the facts of the articles loaded. */
export interface TestHouse {
  house: RunningHouse;
  databases: SubgraphDatabase[];
  /** The gateway's address. */
  url: string;
  /** The keys whose tokens this house trusts. */
  keys: DevelopmentKeys;
  /** A token of somebody in these roles: `{ authorization: `Bearer ${await house.token({ roles: ["EDITOR"] })}` }`. */
  token(token?: DevelopmentToken): Promise<string>;
  /** What somebody sends who may write everything: stories of other things than of who may write. */
  administrator: { authorization: string };
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** As `ask`, and raises when there is any error. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  data(query: string, variables?: object, headers?: Record<string, string>): Promise<any>;
  /** Waits until every mirror holds what was written before. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Gives what sends operations to the gateway at an address. */
export function asker(url: string): TestHouse["ask"] {
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

/** Starts the house for one test file, with keys of its own unless some are given. Stop it in `afterAll`. */
export async function openTestHouse(options: HouseOptions = {}): Promise<TestHouse> {
  const { databases, close } = await openTestDatabases(subgraphs.map(({ database }) => database));
  await seedHouse(databases);
  const directory = mkdtempSync(join(tmpdir(), "thidua-house-"));
  const keys = options.developmentKeys ?? (await openDevelopmentKeys(directory));
  const house = await startHouse(databases, { port: 0, logLevel: "silent", developmentKeys: keys, ...options });
  const { url } = house.gateway;
  const administrator = { authorization: `Bearer ${await keys.sign({ roles: [Role.PROVINCE_ADMIN] })}` };
  const ask = asker(url);
  return {
    house,
    databases,
    url,
    keys,
    token: keys.sign,
    administrator,
    ask,
    async data(query, variables, headers) {
      const { data, errors } = await ask(query, variables, headers);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async catchUp() {
      const all = await Promise.all(house.subgraphs.map(({ mirrors }) => mirrors.catchUp(10_000)));
      if (!all.every((isDone) => isDone)) throw new Error("A mirror does not catch up");
    },
    async stop() {
      await house.stop();
      await close();
      rmSync(directory, { recursive: true });
    },
  };
}
