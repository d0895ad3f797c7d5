import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { unprovokedErrors } from "../../src/checks/provoked-errors.js";
import type { RepositoryFile } from "../../src/checks/repository-files.js";
import { aggregateFiles, withAggregate } from "../../src/create/aggregate-files.js";
import { aggregateNames } from "../../src/create/aggregate-names.js";
import { definitionOf, findSubgraph } from "../../src/create/find-subgraph.js";
import { subgraphLists } from "../../src/create/subgraph-lists.js";
import { build } from "../build.js";
import { copyRepository, type RepositoryCopy } from "../repository-copy.js";

/* `npm run new-aggregate` and `npm run new-subgraph` in a copy of the repository, as a developer runs them. */

let copy: RepositoryCopy;
beforeAll(async () => {
  await build();
  copy = copyRepository();
});
afterAll(() => copy.remove());

const create = (...given: string[]) => copy.run("scripts/dist/create/new-aggregate.js", ...given);
const createSubgraph = (...given: string[]) => copy.run("scripts/dist/create/new-subgraph.js", ...given);

/** What the generator changes in a subgraph. */
const stateOf = (subgraph: string) => [
  ...readdirSync(copy.path(`subgraphs/${subgraph}/src`)),
  ...readdirSync(copy.path(`subgraphs/${subgraph}/src/migrations`)),
  readFileSync(copy.path(`subgraphs/${subgraph}/src/definition.ts`), "utf8"),
];

it.each([
  [["finance", "pledge-review"], 'There is no subgraph "finance", only awards, campaigns'],
  [["campaigns", "pledge"], "the folder subgraphs/campaigns/src/pledge exists"],
  [["campaigns", "pledge-review", "--verbose"], "--verbose"],
])("%j is refused, and nothing is written", (given, reason) => {
  const before = stateOf("campaigns");
  expect(create(...given)).toEqual({ code: 1, output: expect.stringContaining(reason) });
  expect(stateOf("campaigns")).toEqual(before);
});

it.each([
  [
    ["awards"],
    "the folder subgraphs/awards exists; the package @thidua/awards exists; the graph has a subgraph awards",
  ],
  [["mirrors"], "mirrors is the name of something else in the code"],
  [["inspections", "--aggregate", "campaign"], "the API has a field Organization.campaigns"],
  [["inspections", "--aggregate", "viewer"], "the API has a type Viewer"],
  [["inspections", "--verbose"], "--verbose"],
  [[], "State one name"],
])("the subgraph %j is refused, and nothing is written", (given, reason) => {
  const before = readdirSync(copy.path("subgraphs"));
  expect(createSubgraph(...given)).toEqual({ code: 1, output: expect.stringContaining(reason) });
  expect(readdirSync(copy.path("subgraphs"))).toEqual(before);
});

const checks = [
  ...["list-levels", "schema-style", "workspace-lists", "checks.test"].map((name) => `scripts/src/checks/${name}`),
  "scripts/src/schema/schema-files",
  "subgraphs/campaigns/src/writes",
];
const tests =
  "pledge review|createPledgeReview|inspection|entities and migrations|all mutations|every filter|the API keeps|repository|the list and the code";

it("a new subgraph and a new aggregate pass the linter, the compiler, the repository's checks, their own tests and that of all mutations", () => {
  const subgraph = "subgraphs/inspections";
  expect(createSubgraph("inspections", "--vi", "cuộc kiểm tra")).toEqual({
    code: 0,
    output: expect.stringContaining(`${subgraph}/src/migrations/`),
  });
  const made = create("campaigns", "pledge-review", "--vi", "phiếu tự đánh giá giao ước", "--en", "pledge review");
  expect(made).toEqual({ code: 0, output: expect.stringContaining("subgraphs/campaigns/src/migrations/") });
  const folder = "subgraphs/campaigns/src/pledge-review";
  const owned = writeInOrganizations("working-unit");
  const include = [folder, owned, "subgraphs/campaigns/src/testing", `${subgraph}/src`, "scripts/src/subgraphs.ts"];
  writeFileSync(copy.path("tsconfig.made.json"), JSON.stringify({ extends: "./tsconfig.tests.json", include }));
  for (const [script, ...given] of [
    [
      "node_modules/@biomejs/biome/bin/biome",
      "check",
      ...["campaigns", "organizations"].map(definitionOf),
      folder,
      owned,
      subgraph,
      ...subgraphLists.filter((path) => /\.(json|ts)$/.test(path)),
    ],
    ["node_modules/typescript/bin/tsc", "-p", "tsconfig.made.json"],
    ["scripts/dist/checks/print-prose.js", folder, owned, subgraph],
    [
      "node_modules/vitest/vitest.mjs",
      ...["run", "--project=unit", "--project=database", "-t", tests],
      ...[folder, `${subgraph}/src`, ...checks],
    ],
  ]) {
    const { code, output } = copy.run(script!, ...given);
    expect([given, code, code === 0 ? "" : output]).toEqual([given, 0, ""]);
  }
  expect(unprovokedErrors(["UNKNOWN_PLEDGE_REVIEW"], filesIn(folder))).toEqual([]);
  // The lockfile is what `npm ci` accepts.
  const installed = spawnSync("npm ci --dry-run --offline --ignore-scripts", {
    cwd: copy.path("."),
    shell: true,
    encoding: "utf8",
  });
  expect([installed.status, installed.stderr]).toEqual([0, ""]);
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
