import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inRepository } from "../paths.js";
import { aggregateNames } from "./aggregate-names.js";
import { modelSubgraph, subgraphFiles } from "./subgraph-files.js";
import { subgraphNames } from "./subgraph-names.js";

/* The names in the files; `scripts/test/scenarios/new-aggregate.scenario.test.ts` compiles, checks and tests them. */

const model = (name: string) => readFileSync(inRepository(`subgraphs/${modelSubgraph}/${name}`), "utf8");
const files = subgraphFiles(subgraphNames("field-inspections"), aggregateNames({ name: "inspection" }), {
  "package.json": model("package.json"),
  "tsconfig.json": model("tsconfig.json"),
  "src/main.ts": model("src/main.ts"),
});

it("no file names the model", () => {
  expect([...files].filter(([, text]) => new RegExp(`\\b${modelSubgraph}\\b`, "i").test(text))).toEqual([]);
});

it.each([
  ["package.json", '"name": "@thidua/field-inspections"'],
  ["src/main.ts", 'requireNode("npm run subgraph -- field-inspections");'],
  ["src/main.ts", 'const { fieldInspections } = await import("./definition.js");'],
  ["src/main.ts", "runSubgraph(fieldInspections, "],
  ["src/index.ts", 'export { fieldInspections } from "./definition.js";'],
  ["src/feed/field-inspections-feed.ts", "export const fieldInspectionsFeed"],
  ["src/organization/organization-tree.ts", 'mirroredOrganizationTree("field_inspections")'],
  ["src/organization/organization.resolver.ts", "InspectionConnection"],
])("%s has %s", (path, text) => expect(files.get(path)).toContain(text));

it("its packages and references are those of the model, without documents", () => {
  const { dependencies } = JSON.parse(files.get("package.json")!) as { dependencies: Record<string, string> };
  const { "@thidua/documents": documents, ...others } = JSON.parse(model("package.json")).dependencies;
  expect([dependencies, documents]).toEqual([others, "0.1.0"]);
  expect(files.get("tsconfig.json")).not.toContain("documents");
});
