import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { startFixtureGraph } from "../../src/testing/index.js";

const directory = mkdtempSync(join(tmpdir(), "gateway-secrets-"));
afterAll(() => rmSync(directory, { recursive: true }));

test.each([
  ["production without secrets warns of what will follow", { production: true }, 1],
  ["production with secrets does not", { production: true, subgraphSecretsDirectory: directory }, 0],
  ["development does not", {}, 0],
])("%s", async (_what, options, count) => {
  const graph = await startFixtureGraph(options);
  onTestFinished(() => graph.stop());
  const warnings = graph
    .logLines()
    .filter(({ msg }) => String(msg).startsWith("SUBGRAPH_SECRETS_DIRECTORY is not set"));
  expect(warnings).toHaveLength(count);
  for (const warning of warnings) {
    expect(warning).toMatchObject({ level: 40 });
    expect(warning.msg).toContain("SUBGRAPH_UNAVAILABLE");
  }
});
