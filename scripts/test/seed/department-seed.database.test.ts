import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { awardsSeed } from "@thidua/awards";
import { openDevelopmentKeys, Role } from "@thidua/base/tokens";
import type { MirrorSources } from "@thidua/kit/changes/mirror";
import { loadSeed } from "@thidua/kit/serve/seed";
import { type RunningSubgraph, startSubgraph } from "@thidua/kit/serve/server";
import { openTestDatabases, type TestDatabases } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fillMirrors } from "../../src/databases/fill-mirrors.js";
import { requireSeedable } from "../../src/databases/require-seedable.js";
import { subgraphs } from "../../src/subgraphs.js";
import { contentBefore } from "../seeded-content.js";

/* The seed of awards in a database of its own, while the owners of what it refers to run elsewhere. */

const keyDirectory = mkdtempSync(join(tmpdir(), "thidua-department-seed-"));
const place = subgraphs.findIndex(({ name }) => name === "awards");
const owners = subgraphs.slice(0, place);
let elsewhere: TestDatabases;
let own: TestDatabases;
let running: RunningSubgraph[];
let sources: MirrorSources;

beforeAll(async () => {
  const keys = await openDevelopmentKeys(keyDirectory);
  elsewhere = await openTestDatabases(
    subgraphs.map(({ database }) => database),
    contentBefore(place),
  );
  own = await openTestDatabases([subgraphs[place]!.database]);
  running = await Promise.all(
    owners.map((owner, index) =>
      startSubgraph(owner, elsewhere.databases[index]!, { logLevel: "silent", tokens: keys.verifier }),
    ),
  );
  const token = () => keys.sign({ subject: "awards", roles: [Role.SERVICE] });
  sources = Object.fromEntries(
    running.map(({ name, url }) => [name, { url: new URL("/changes", url).toString(), token }]),
  );
});
afterAll(async () => {
  for (const subgraph of running) await subgraph.stop();
  await own.close();
  await elsewhere.close();
  rmSync(keyDirectory, { recursive: true });
});

/** The databases in the order of `subgraphs`, as a program of the department has them: those of others hold no tables there. */
const databases = () => [...elsewhere.databases.slice(0, place), own.databases[0]!];
const migrated = new Set(["awards"]);

it("loads the catalogs without anything of other subgraphs", async () => {
  const { created, existing } = await loadSeed(awardsSeed, own.databases[0]!, ["catalogs"]);
  expect(created).toBeGreaterThan(100);
  expect(existing).toBe(0);
});

it("refuses records of other subgraphs until they are read from their owners' feeds", async () => {
  expect(await fillMirrors(databases(), place, migrated, {})).toEqual(owners.map(({ name }) => name));
  await expect(loadSeed(awardsSeed, own.databases[0]!, ["articles"])).rejects.toThrow(/organization/);
  expect(await fillMirrors(databases(), place, migrated, sources)).toEqual([]);
  const { created } = await loadSeed(awardsSeed, own.databases[0]!, ["articles"]);
  expect(created).toBeGreaterThan(5);
  await expect(requireSeedable(databases(), migrated)).resolves.toBeUndefined();
});
