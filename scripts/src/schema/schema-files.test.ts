import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inRepository } from "../paths.js";
import { schemaFiles } from "./schema-files.js";

it("every generated file of schema/ is what the code says (npm run schema writes them)", () => {
  const files = schemaFiles();
  const stale = [...files].filter(([path, content]) => {
    const target = inRepository(path);
    return !existsSync(target) || readFileSync(target, "utf8") !== content;
  });
  expect(stale.map(([path]) => path)).toEqual([]);
  const committed = readdirSync(inRepository("schema/subgraphs")).map((name) => `schema/subgraphs/${name}`);
  expect(committed.filter((path) => !files.has(path))).toEqual([]);
});
