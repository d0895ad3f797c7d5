import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { inRepository } from "../../src/paths.js";
import { modulePlaces } from "../src/checkout/module-places.ts";

it("each module is where this commit has it", () => {
  const sources = Object.values(modulePlaces).map(([place]) =>
    place.replace("/dist/", "/src/").replace(/\.js$/, ".ts"),
  );
  expect(sources.filter((source) => !existsSync(inRepository(source)))).toEqual([]);
});
