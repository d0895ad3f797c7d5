import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
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
  [["campaigns", "PledgeReview"], "is not in kebab-case"],
  [["campaigns", "pledge"], "the folder subgraphs/campaigns/src/pledge exists"],
  [["awards", "pledge"], "the API has a type Pledge"],
  [["awards", "campaign-launch", "--plural", "campaigns"], "the API has a query campaigns"],
  [["campaigns", "role"], "Role is the name of something else"],
  [["campaigns", "organization-node"], "OrganizationNode is the name of something else"],
  [["campaigns"], "State a subgraph and one name"],
  [["campaigns", "pledge-review", "--verbose"], "--verbose"],
])("%j is refused, and nothing is written", (given, reason) => {
  const before = ["campaigns", "awards"].map(stateOf);
  expect(create(...given)).toEqual({ code: 1, output: expect.stringContaining(reason) });
  expect(["campaigns", "awards"].map(stateOf)).toEqual(before);
});

it("a new aggregate passes the linter, the compiler, the repository's checks, its own test and that of every mutation", () => {
  const nouns = ["--vi", "phiếu tự đánh giá giao ước", "--en", "pledge review"];
  const made = [create("campaigns", "pledge-review", ...nouns), create("organizations", "working-unit")];
  expect(made.filter(({ code }) => code !== 0)).toEqual([]);
  const folders = ["subgraphs/campaigns/src/pledge-review", "subgraphs/organizations/src/working-unit"];
  const include = [...folders, "subgraphs/campaigns/src/testing"];
  writeFileSync(copy.path("tsconfig.made.json"), JSON.stringify({ extends: "./tsconfig.tests.json", include }));
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--testTimeout=60000"] as const;
  const checks = ["checks/list-levels", "checks/provoked-errors", "checks/schema-style", "schema/schema-files"];
  for (const [script, ...given] of [
    ["node_modules/@biomejs/biome/bin/biome", "check", "subgraphs/campaigns/src", "subgraphs/organizations/src"],
    ["node_modules/typescript/bin/tsc", "-p", "tsconfig.made.json"],
    ["scripts/dist/checks/print-prose.js", ...folders],
    [...vitest, "--project", "unit", ...checks.map((check) => `scripts/src/${check}.test.ts`)],
    [...vitest, "--project", "database", ...folders, "subgraphs/campaigns/src/writes"],
  ]) {
    const { code, output } = copy.run(script!, ...given);
    expect([given, code, code === 0 ? "" : output]).toEqual([given, 0, ""]);
  }
}, 300_000);
