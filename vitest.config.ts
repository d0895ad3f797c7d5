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

/**
 * Four projects by what a test needs: `unit` nothing, `database` a database for each file,
 * `scenario` real servers of the whole house, `browser` Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...excluded, "**/*.database.test.ts", "**/*.scenario.test.ts", "**/*.browser.test.ts"],
        },
      },
      {
        ...shared,
        test: {
          name: "database",
          include: ["**/*.database.test.ts"],
          exclude: excluded,
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: "scenario",
          include: ["**/*.scenario.test.ts"],
          exclude: excluded,
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "browser",
          include: ["**/*.browser.test.ts"],
          exclude: excluded,
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
