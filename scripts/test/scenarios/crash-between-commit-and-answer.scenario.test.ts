import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DevelopmentKeys, openDevelopmentKeys, Role } from "@thidua/base/tokens";
import { type RunningGateway, startGateway } from "@thidua/gateway";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../../src/paths.js";
import { subgraphs } from "../../src/subgraphs.js";
import { build } from "../build.js";
import { type CuttingProxy, startCuttingProxy } from "../cutting-proxy.js";
import { isExhaustive } from "../exhaustive.js";
import { type Answer, asker } from "../seeded-graph.js";
import { type SubgraphProcess, startSubgraphProcess } from "../subgraph-process.js";
import { type Written, writing } from "../write.js";

/*
 * organizations runs as a process of its own, and dies by SIGKILL in the middle of a write. Between it and the gateway stands a proxy
 * that lets no byte of its answer through: who asked cannot know whether anything was written, and asks again with the same key.
 */

const serverUrl = process.env.TEST_DATABASE_URL;
const directory = mkdtempSync(join(tmpdir(), "thidua-crash-"));
const databaseName = `thidua_test_${randomUUID().replaceAll("-", "")}`;
/** Embedded under the directory, or a database of its own on the server. */
const settings = {
  DATA_DIR: directory,
  ...(serverUrl && {
    DATABASE_URL: Object.assign(new URL(serverUrl), { pathname: `/${databaseName}` }).toString(),
    DATABASE_POOL_SIZE: "3",
  }),
};

let administration: SubgraphDatabase | undefined;
let keys: DevelopmentKeys;
let proxy: CuttingProxy;
let gateway: RunningGateway;
let running: SubgraphProcess;
let ask: (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>;
let administrator: { authorization: string };
let auditor: { authorization: string };

beforeAll(async () => {
  await build();
  if (serverUrl) {
    administration = await openDatabase(subgraphs[0]!.database, { kind: "server", url: serverUrl, poolSize: 2 });
    await administration.fork().execute(`create database ${databaseName}`);
  }
  keys = await openDevelopmentKeys(join(directory, "keys"));
  const signedIn = async (role: Role) => ({ authorization: `Bearer ${await keys.sign({ roles: [role] })}` });
  administrator = await signedIn(Role.PROVINCE_ADMIN);
  auditor = await signedIn(Role.AUDITOR);
  proxy = await startCuttingProxy();
  gateway = await startGateway({
    port: 0,
    logLevel: "silent",
    supergraphPath: inRepository("schema/supergraph.graphql"),
    subgraphUrls: { organizations: `http://127.0.0.1:${proxy.port}/graphql` },
    tokens: keys.verifier,
    // Where it starts quickly, it is killed often enough to be left alone.
    circuitFaults: Number.POSITIVE_INFINITY,
  });
  ask = asker(gateway.url);
  await begin();
}, 300_000);

afterAll(async () => {
  await gateway?.stop();
  await proxy?.stop();
  running?.child.kill("SIGKILL");
  await running?.ended;
  await administration?.fork().execute(`drop database if exists ${databaseName} with (force)`);
  await administration?.close();
  rmSync(directory, { recursive: true });
});

/** Starts the process, also over what a killed one left behind. */
async function begin(): Promise<void> {
  running = await startSubgraphProcess("organizations", settings);
  proxy.leadTo(running.port);
}

const mutate = async (mutation: string, input: object): Promise<Written> => {
  const { data, errors } = await ask(writing(mutation), { input }, administrator);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.answer;
};

/**
 * Sends a mutation whose process is killed: when its answer is on the way, or so many milliseconds after the request has come to
 * it. Whoever asked gets an error and no record. Starts the process again.
 */
async function loseAnswer(mutation: string, input: object, delay?: number): Promise<void> {
  proxy.cut(() => running.child.kill("SIGKILL"), delay);
  const { data, errors } = await ask(writing(mutation), { input }, administrator);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
  expect(data?.answer ?? null).toBeNull();
  await running.ended;
  expect(running.child.signalCode).toBe("SIGKILL");
  await begin();
}

/** How many persons of a name there are. */
async function personsNamed(fullName: string): Promise<number> {
  const { data } = await ask("query ($search: String!) { persons(search: $search) { totalCount } }", {
    search: fullName,
  });
  return data.persons.totalCount;
}

/** What the audit trail holds of a record, newest first. */
async function trailOf(id: string): Promise<{ kind: string; actor: string }[]> {
  const { data } = await ask(
    "query ($id: ID!) { organizationsAuditTrail(filter: { id: { eq: $id } }, first: 50) { nodes { kind actor } } }",
    { id },
    auditor,
  );
  return data.organizationsAuditTrail.nodes;
}

describe("killed after its commit and before its answer", () => {
  it("a record is there once: the same key gives it, as often as one asks, and at once from several", async () => {
    const input = { fullName: "Nguyễn Văn Một", idempotencyKey: `crash-${randomUUID()}` };
    await loseAnswer("createPerson", input);
    expect(await personsNamed("Nguyễn Văn Một")).toBe(1);
    const again = await Promise.all(Array.from({ length: 5 }, () => mutate("createPerson", input)));
    const [first] = again;
    expect(first).toEqual({ record: { id: expect.any(String), version: 1 }, userErrors: [] });
    for (const answer of again) expect(answer).toEqual(first);
    expect(await personsNamed("Nguyễn Văn Một")).toBe(1);
    expect(await trailOf(first!.record!.id)).toEqual([{ kind: "CREATED", actor: "developer" }]);
    // Another input under this key is another request.
    const { record, userErrors } = await mutate("createPerson", { ...input, fullName: "Nguyễn Văn Khác" });
    expect([record, userErrors.map(({ code }) => code)]).toEqual([null, ["IDEMPOTENCY_KEY_REUSED"]]);
  }, 120_000);

  it("without a key the outcome is unknown, and a retry writes again", async () => {
    await loseAnswer("createPerson", { fullName: "Nguyễn Văn Đôi" });
    await mutate("createPerson", { fullName: "Nguyễn Văn Đôi" });
    expect(await personsNamed("Nguyễn Văn Đôi")).toBe(2);
  }, 120_000);

  it("a change of a record is made once, and the version that it has made stale does not stand against the repetition", async () => {
    const code = `crash-${randomUUID()}`;
    const names = [{ fullName: "Sở Cũ", validFrom: "2020-01-01" }];
    const { record } = await mutate("createOrganization", { code, kind: "DEPARTMENT", level: "PROVINCE", names });
    const input = {
      organizationId: record!.id,
      expectedVersion: record!.version,
      fullName: "Sở Mới",
      validFrom: "2025-01-01",
      idempotencyKey: `crash-${randomUUID()}`,
    };
    await loseAnswer("addOrganizationName", input);
    const again = await mutate("addOrganizationName", input);
    expect(again).toEqual({ record: { id: record!.id, version: record!.version + 1 }, userErrors: [] });
    expect(await mutate("addOrganizationName", input)).toEqual(again);
    const { data } = await ask("query ($code: String!) { organizationByCode(code: $code) { names { fullName } } }", {
      code,
    });
    expect(data.organizationByCode.names).toHaveLength(2);
    expect((await trailOf(record!.id)).map(({ kind }) => kind)).toEqual(["UPDATED", "CREATED"]);
    // A request under another key with that version is refused as stale.
    const other = { ...input, fullName: "Sở Khác", idempotencyKey: `crash-${randomUUID()}` };
    expect((await mutate("addOrganizationName", other)).userErrors.map(({ code }) => code)).toEqual([
      "VERSION_CONFLICT",
    ]);
  }, 120_000);
});

describe("killed at any moment of a write", () => {
  it.each(isExhaustive ? [0, 2, 5, 9, 15, 30] : [2, 9, 30])(
    "%i ms after the request came: once, whatever was stored before",
    async (delay) => {
      const input = { fullName: `Trần Thị Lúc ${delay}`, idempotencyKey: `crash-${randomUUID()}` };
      await loseAnswer("createPerson", input, delay);
      const before = await personsNamed(input.fullName);
      expect([0, 1]).toContain(before);
      const { record, userErrors } = await mutate("createPerson", input);
      expect(userErrors).toEqual([]);
      expect(await personsNamed(input.fullName)).toBe(1);
      expect((await trailOf(record!.id)).map(({ kind }) => kind)).toEqual(["CREATED"]);
    },
    120_000,
  );
});
