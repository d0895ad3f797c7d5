import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inRepository } from "../paths.js";
import { aggregateFiles } from "./aggregate-files.js";
import { aggregateNames } from "./aggregate-names.js";
import { definitionOf, findSubgraph } from "./find-subgraph.js";
import { takenNames } from "./taken-names.js";

function taken(folder: string, name: string, plural?: string): string[] {
  const names = aggregateNames({ name, plural });
  const definition = readFileSync(inRepository(definitionOf(folder)), "utf8");
  return takenNames(folder, names, aggregateFiles(names, findSubgraph(folder)), definition);
}

it("a new name is free in every subgraph", () => {
  for (const folder of ["organizations", "campaigns", "typical-examples", "awards"])
    expect([folder, ...taken(folder, "pledge-review")]).toEqual([folder]);
});

it.each([
  ["awards", "pledge", undefined, "the API has a type Pledge"],
  ["awards", "campaign-launch", "campaigns", "the API has a query campaigns"],
  ["campaigns", "pledge", undefined, "the folder subgraphs/campaigns/src/pledge exists"],
  ["campaigns", "plan", undefined, "the error code UNKNOWN_PLAN exists"],
  ["campaigns", "role", undefined, "Role is the name of something else in the code"],
  ["campaigns", "organization-node", undefined, "OrganizationNode is the name of something else in the code"],
  ["campaigns", "map", undefined, "Map is the name of something else in the code"],
])("in %s, %s is taken", (folder, name, plural, reason) => {
  expect(taken(folder, name, plural)).toContain(reason);
});

it("an unknown subgraph is refused", () => {
  expect(() => findSubgraph("kit")).toThrow('There is no subgraph "kit", only awards, campaigns');
});
