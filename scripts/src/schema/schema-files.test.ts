import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readForeignSubgraphs, sdlFile } from "../compose/read-subgraphs.js";
import { listFile, readSubgraphList } from "../compose/subgraph-list.js";
import { inRepository } from "../paths.js";
import { contractPaths } from "./contract-paths.js";
import { listDifferences, schemaFiles } from "./schema-files.js";

it("every generated file of schema/ is what the code says (npm run schema writes them)", () => {
  const files = schemaFiles();
  const stale = [...files].filter(([path, content]) => {
    const target = inRepository(path);
    return !existsSync(target) || readFileSync(target, "utf8") !== content;
  });
  expect(stale.map(([path]) => path)).toEqual([]);
  const entries = readSubgraphList(contractPaths.subgraphs);
  const foreign = readForeignSubgraphs(contractPaths.subgraphs, entries).map(({ name }) => sdlFile(name));
  const committed = readdirSync(contractPaths.subgraphs).filter((name) => name !== listFile && !foreign.includes(name));
  expect(committed.filter((name) => !files.has(`schema/subgraphs/${name}`))).toEqual([]);
});

it("the list and the code name the same own subgraphs", () => {
  const entry = (name: string, kind: "OWN" | "FOREIGN") => ({ name, url: "http://a/graphql", owner: "Sở", kind });
  const entries = [entry("awards", "OWN"), entry("finance", "OWN"), entry("training", "FOREIGN")];
  expect(listDifferences(entries, ["awards", "training"])).toEqual([
    expect.stringContaining("“finance” là OWN"),
    expect.stringContaining("thiếu “training”"),
  ]);
  expect(listDifferences([entry("awards", "OWN"), entry("training", "FOREIGN")], ["awards"])).toEqual([]);
});
