import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { unprovokedErrors } from "../../src/checks/provoked-errors.js";
import type { RepositoryFile } from "../../src/checks/repository-files.js";
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

it("a new aggregate passes the linter, the compiler, the repository's checks, its own test and that of every mutation", () => {
  const nouns = ["--vi", "phiếu tự đánh giá giao ước", "--en", "pledge review"];
  const made = [create("campaigns", "pledge-review", ...nouns), create("organizations", "working-unit")];
  expect(made.filter(({ code }) => code !== 0)).toEqual([]);
  const folders = ["subgraphs/campaigns/src/pledge-review", "subgraphs/organizations/src/working-unit"];
  const include = [...folders, "subgraphs/campaigns/src/testing"];
  writeFileSync(copy.path("tsconfig.made.json"), JSON.stringify({ extends: "./tsconfig.tests.json", include }));
  const checks = [
    "scripts/src/checks/list-levels",
    "scripts/src/checks/schema-style",
    "subgraphs/campaigns/src/writes",
  ];
  const tests = "pledge review|working unit|createPledgeReview|all mutations|every filter|the API keeps";
  for (const [script, ...given] of [
    ["node_modules/@biomejs/biome/bin/biome", "check", ...folders, ...folders.map(definitionBeside)],
    ["node_modules/typescript/bin/tsc", "-p", "tsconfig.made.json"],
    ["scripts/dist/checks/print-prose.js", ...folders],
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--project=unit",
      "--project=database",
      "-t",
      tests,
      ...folders,
      ...checks,
    ],
  ]) {
    const { code, output } = copy.run(script!, ...given);
    expect([given, code, code === 0 ? "" : output]).toEqual([given, 0, ""]);
  }
  const files = folders.flatMap(filesIn);
  expect(unprovokedErrors(["UNKNOWN_PLEDGE_REVIEW", "UNKNOWN_WORKING_UNIT"], files)).toEqual([]);
}, 300_000);

function definitionBeside(folder: string): string {
  return `${folder}/../definition.ts`;
}

function filesIn(folder: string): RepositoryFile[] {
  return readdirSync(copy.path(folder)).map((name) => ({
    path: `${folder}/${name}`,
    text: readFileSync(copy.path(`${folder}/${name}`), "utf8"),
  }));
}
