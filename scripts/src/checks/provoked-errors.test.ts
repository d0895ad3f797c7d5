import { describe, expect, it } from "vitest";
import { unprovokedErrors } from "./provoked-errors.js";
import { repositoryFiles } from "./repository-files.js";

const files = repositoryFiles();

describe("every error code is expected by a test", () => {
  it("in the whole repository", () => {
    const list = files.find(({ path }) => path === "schema/ERRORS.md")!.text;
    const codes = [...list.matchAll(/^\| `([A-Z][A-Z_0-9]+)` \|/gm)].map((match) => match[1]!);
    expect(codes.length).toBeGreaterThan(150);
    expect(unprovokedErrors(codes, files)).toEqual([]);
  });

  it.each([
    ["in an expectation", 'expect(codes).toEqual(["TOO_LONG"]);', []],
    ["in a table of cases", 'it.each([["a", "TOO_LONG", ["name"]]])("…");', []],
    ["in a mere list", 'const known = ["REQUIRED", "TOO_LONG", "DUPLICATE_CODE"];', ["TOO_LONG: no test expects it"]],
    ["nowhere", "", ["TOO_LONG: no test expects it"]],
  ])("%s", (_, text, found) => {
    expect(unprovokedErrors(["TOO_LONG"], [{ path: "subgraphs/awards/src/a.test.ts", text }])).toEqual(found);
  });
});
