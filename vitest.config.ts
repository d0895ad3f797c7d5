import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "vitest/config";

const graphqlEntry = join(dirname(createRequire(import.meta.url).resolve("graphql/package.json")), "index.js");

/** What every project shares. Tests run on the sources: no build is needed before them. */
const shared = {
  resolve: {
    // Workspace packages name their sources under this condition.
    conditions: ["source"],
    // Without the alias graphql is loaded twice (CommonJS and ESM) and its instanceof checks fail.
    alias: [{ find: /^graphql$/, replacement: graphqlEntry }],
  },
  // Not "import" or "default": these would reach Node's own resolver too, and break CommonJS packages.
  ssr: { resolve: { conditions: ["source", "node", "development"] } },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
};

const excluded = ["**/node_modules/**", "**/dist/**"];
const gatewayScenarios = "gateway/test/scenarios/**/*.scenario.test.ts";
const processScenarios = ["department", "foreign-subgraph", "publish", "start", "token-start", "rebuild-mirrors"].map(
  (name) => `scripts/test/scenarios/${name}.scenario.test.ts`,
);
const generatorScenario = "scripts/test/scenarios/new-aggregate.scenario.test.ts";
const imageScenario = "scripts/test/image/image.scenario.test.ts";

/**
 * Files of one project share their worker's modules, as the subgraphs of `npm start` share their process: loading the ORM,
 * GraphQL and 46,000 lines anew for each file costs more than most files' tests.
 */
const together = { isolate: false };

/** A hook may wait, in milliseconds, while another file builds the template that both need. */
const templateTimeout = 300_000;

/** Identifies the files of one run: what one file has built, the next uses. */
const env = { TEST_RUN: randomUUID() };

/**
 * Projects by what a test needs: `unit` nothing, `gateway` a gateway before subgraphs without a database, `processes` programs of
 * their own on the embedded database, `database` a database for each file, `scenario` real servers and their databases,
 * `generator` a copy of the repository, `image` a copy and the registry of packages, `plans` a PostgreSQL server, `browser` Chromium,
 * `truth` one and a half hours, `memory` half an hour. Only `database` and `scenario` depend on where the database is.
 */
export default defineConfig({
  test: {
    // Vitest leaves one processor free, which on two of them would be half.
    maxWorkers: "100%",
    projects: [
      {
        ...shared,
        test: {
          ...together,
          name: "unit",
          env,
          // Schemas and properties take seconds where both processors are busy.
          testTimeout: 30_000,
          include: ["**/*.test.ts"],
          exclude: [
            ...excluded,
            "**/*.database.test.ts",
            "**/*.scenario.test.ts",
            "**/*.browser.test.ts",
            "**/*.truth.test.ts",
            "**/*.memory.test.ts",
            "**/*.plans.test.ts",
          ],
        },
      },
      {
        ...shared,
        test: {
          ...together,
          name: "gateway",
          env,
          include: [gatewayScenarios],
          exclude: excluded,
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          ...together,
          name: "database",
          env,
          include: ["**/*.database.test.ts"],
          exclude: excluded,
          hookTimeout: templateTimeout,
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          ...together,
          name: "scenario",
          env,
          include: ["**/*.scenario.test.ts"],
          exclude: [...excluded, gatewayScenarios, ...processScenarios, generatorScenario, imageScenario],
          hookTimeout: templateTimeout,
          testTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: "processes",
          env,
          include: processScenarios,
          exclude: excluded,
          hookTimeout: templateTimeout,
          testTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: "generator",
          env,
          include: [generatorScenario],
          exclude: excluded,
          hookTimeout: templateTimeout,
          testTimeout: 300_000,
        },
      },
      {
        ...shared,
        test: {
          name: "image",
          env,
          include: [imageScenario],
          exclude: excluded,
          hookTimeout: templateTimeout,
          testTimeout: 300_000,
        },
      },
      {
        ...shared,
        test: {
          ...together,
          name: "truth",
          env,
          include: ["gateway/test/truth/**/*.truth.test.ts"],
          exclude: excluded,
          hookTimeout: 120_000,
          testTimeout: 3_600_000,
        },
      },
      {
        ...shared,
        test: {
          name: "memory",
          env,
          include: ["gateway/test/memory/**/*.memory.test.ts"],
          exclude: excluded,
          hookTimeout: templateTimeout,
          testTimeout: 3_600_000,
        },
      },
      {
        ...shared,
        test: {
          ...together,
          name: "plans",
          env,
          include: ["**/*.plans.test.ts"],
          exclude: excluded,
          hookTimeout: templateTimeout,
          testTimeout: templateTimeout,
        },
      },
      {
        ...shared,
        test: {
          name: "browser",
          env,
          include: ["**/*.browser.test.ts"],
          exclude: excluded,
          hookTimeout: templateTimeout,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
