import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { unprovokedErrors } from "../../src/checks/provoked-errors.js";
import type { RepositoryFile } from "../../src/checks/repository-files.js";
import { aggregateFiles, withAggregate } from "../../src/create/aggregate-files.js";
import { aggregateNames } from "../../src/create/aggregate-names.js";
import { definitionOf, findSubgraph } from "../../src/create/find-subgraph.js";
import { build } from "../build.js";
import { copyRepository, type RepositoryCopy } from "../repository-copy.js";

/* `npm run new-aggregate` in a copy of the repository, as a developer runs it. */

let copy: RepositoryCopy;
beforeAll(async () => {
  await build();
  copy = copyRepository();
});
afterAll(() => copy.remove());

const create = (...given: string[]) => copy.run("scripts/dist/create/new-aggregate.js", ...given);

/** What the generator changes in a subgraph. */
const stateOf = (subgraph: string) => [
  ...readdirSync(copy.path(`subgraphs/${subgraph}/src`)),
  ...readdirSync(copy.path(`subgraphs/${subgraph}/src/migrations`)),
  readFileSync(copy.path(`subgraphs/${subgraph}/src/definition.ts`), "utf8"),
];

it.each([
  [["finance", "pledge-review"], 'There is no subgraph "finance", only awards, campaigns, organizations'],
  [["campaigns", "pledge"], "the folder subgraphs/campaigns/src/pledge exists"],
  [["campaigns", "pledge-review", "--verbose"], "--verbose"],
])("%j is refused, and nothing is written", (given, reason) => {
  const before = stateOf("campaigns");
  expect(create(...given)).toEqual({ code: 1, output: expect.stringContaining(reason) });
  expect(stateOf("campaigns")).toEqual(before);
});

const checks = ["scripts/src/checks/list-levels", "scripts/src/checks/schema-style", "subgraphs/campaigns/src/writes"];
const tests = "pledge review|createPledgeReview|all mutations|every filter|the API keeps";

it("a new aggregate passes the linter, the compiler, the repository's checks, its own test and that of all mutations", () => {
  const made = create("campaigns", "pledge-review", "--vi", "phiếu tự đánh giá giao ước", "--en", "pledge review");
  expect(made).toEqual({ code: 0, output: expect.stringContaining("subgraphs/campaigns/src/migrations/") });
  const folder = "subgraphs/campaigns/src/pledge-review";
  const owned = writeInOrganizations("working-unit");
  const include = [folder, owned, "subgraphs/campaigns/src/testing"];
  writeFileSync(copy.path("tsconfig.made.json"), JSON.stringify({ extends: "./tsconfig.tests.json", include }));
  for (const [script, ...given] of [
    [
      "node_modules/@biomejs/biome/bin/biome",
      "check",
      ...["campaigns", "organizations"].map(definitionOf),
      folder,
      owned,
    ],
    ["node_modules/typescript/bin/tsc", "-p", "tsconfig.made.json"],
    ["scripts/dist/checks/print-prose.js", folder, owned],
    ["node_modules/vitest/vitest.mjs", "run", "--project=unit", "--project=database", "-t", tests, folder, ...checks],
  ]) {
    const { code, output } = copy.run(script!, ...given);
    expect([given, code, code === 0 ? "" : output]).toEqual([given, 0, ""]);
  }
  expect(unprovokedErrors(["UNKNOWN_PLEDGE_REVIEW"], filesIn(folder))).toEqual([]);
}, 300_000);

/** Writes an aggregate that refers to organizations of its own subgraph, without a migration, and returns its folder. */
function writeInOrganizations(name: string): string {
  const folder = `subgraphs/organizations/src/${name}`;
  const names = aggregateNames({ name });
  mkdirSync(copy.path(folder));
  for (const [file, text] of aggregateFiles(names, findSubgraph("organizations")))
    writeFileSync(copy.path(`${folder}/${file}`), text);
  const definition = copy.path(definitionOf("organizations"));
  writeFileSync(definition, withAggregate(readFileSync(definition, "utf8"), names));
  const biome = ["node_modules/@biomejs/biome/bin/biome", "check", "--write", "--linter-enabled=false"] as const;
  copy.run(...biome, folder, definitionOf("organizations"));
  return folder;
}

function filesIn(folder: string): RepositoryFile[] {
  return readdirSync(copy.path(folder)).map((name) => ({
    path: `${folder}/${name}`,
    text: readFileSync(copy.path(`${folder}/${name}`), "utf8"),
  }));
}
