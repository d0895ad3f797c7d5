import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { repositoryFiles } from "../checks/repository-files.js";
import { workspaceListBreaches } from "../checks/workspace-lists.js";
import { inRepository } from "../paths.js";
import { subgraphLists, withSubgraph } from "./subgraph-lists.js";
import { subgraphNames } from "./subgraph-names.js";

const names = subgraphNames("field-inspections");
const listed = (path: string) => withSubgraph(path, readFileSync(inRepository(path), "utf8"), names, "Thanh tra tỉnh");

it("after a new subgraph the lists of workspaces agree", () => {
  const files = repositoryFiles().map((file) =>
    subgraphLists.includes(file.path) ? { ...file, text: listed(file.path) } : file,
  );
  expect(workspaceListBreaches(files)).toEqual([]);
  expect(JSON.parse(listed("package.json")).workspaces).toContain("subgraphs/field-inspections");
});

it.each([
  ["scripts/src/subgraphs.ts", 'import { fieldInspections, fieldInspectionsSeed } from "@thidua/field-inspections";\n'],
  ["scripts/src/subgraphs.ts", ",\nfieldInspections,\n]"],
  ["scripts/src/subgraphs.ts", ",\nfieldInspectionsSeed,\n]"],
  ["scripts/package.json", '"@thidua/field-inspections": "0.1.0",\n"@thidua/gateway"'],
  ["scripts/tsconfig.json", '{ "path": "../subgraphs/field-inspections" },'],
  [
    "docker-compose.yml",
    '    command: ["node", "subgraphs/field-inspections/dist/main.js"]\n    secrets: [field_inspections_runtime, audit_key, { source: field-inspections_secret, target: gateway_secret }]\n\n  gateway:\n',
  ],
  ["docker-compose.yml", "      - { source: field-inspections_secret, target: field-inspections }\n    networks:"],
  ["docker-compose.yml", "  field-inspections_secret:\n    file: $"],
  ["docker-compose.yml", "      - field_inspections_owner\n    networks:"],
  ["docker-compose.yml", "      - field_inspections_pruning\n    networks:"],
  ["docker-compose.yml", "      field-inspections: { condition: service_healthy }\n    healthcheck:"],
  ["docker-compose.yml", "  FIELD_INSPECTIONS_CHANGES_URL: $"],
])("%s has %j", (path, entry) => expect(listed(path)).toContain(entry));

it("the list of the graph's subgraphs has its address and who runs it", () => {
  expect(JSON.parse(listed("schema/subgraphs/subgraphs.json")).at(-1)).toEqual({
    name: "field-inspections",
    url: "http://field-inspections:4001/graphql",
    owner: "Thanh tra tỉnh",
    kind: "OWN",
  });
});

it("every list is a file of the repository, and a place that is not found is an error", () => {
  expect(subgraphLists.filter((path) => !existsSync(inRepository(path)))).toEqual([]);
  expect(() => withSubgraph("scripts/docker/Dockerfile", "FROM node\n", names, "")).toThrow("No line is like");
  expect(() => withSubgraph("docker-compose.yml", "services: {}\n", names, "")).toThrow("No line is like");
});
