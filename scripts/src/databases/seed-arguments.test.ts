import { expect, it } from "vitest";
import { readSeedArguments } from "./seed-arguments.js";

it("without an option asks for nothing", () => {
  expect(readSeedArguments([])).toEqual({ parts: [], names: [], isHelp: false });
  expect(readSeedArguments(["awards"])).toEqual({ parts: [], names: ["awards"], isHelp: false });
  expect(readSeedArguments(["--help", "--articles"])).toMatchObject({ isHelp: true });
});

it("the articles need the catalogs", () => {
  expect(readSeedArguments(["--catalogs"]).parts).toEqual(["catalogs"]);
  expect(readSeedArguments(["--articles"]).parts).toEqual(["catalogs", "articles"]);
});

it("takes names in any order, each once", () => {
  expect(readSeedArguments(["awards", "--catalogs", "organizations", "awards"]).names).toEqual([
    "organizations",
    "awards",
  ]);
});

it.each([
  [["--everything"], "--everything"],
  [["--catalogs=awards"], "--catalogs"],
  [["--catalogs", "finance"], "“finance” không phải là subgraph / is not a subgraph: organizations, campaigns"],
])("refuses %j with the problem and the help", (words, problem) => {
  expect(() => readSeedArguments(words)).toThrow(problem);
  expect(() => readSeedArguments(words)).toThrow("npm run seed -- [--catalogs]");
});
