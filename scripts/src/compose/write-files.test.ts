import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeFiles } from "./write-files.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "files-"));
  writeFileSync(join(directory, "a"), "1");
  writeFileSync(join(directory, "b"), "1");
});
afterEach(() => rmSync(directory, { recursive: true }));

const path = (name: string) => join(directory, name);
const contents = () =>
  Object.fromEntries(
    readdirSync(directory)
      .filter((name) => statSync(path(name)).isFile())
      .map((name) => [name, readFileSync(path(name), "utf8")]),
  );

it("writes, makes and removes files, and returns those that changed", () => {
  const files = new Map([
    [path("a"), "2"],
    [path("b"), null],
    [path("new/c"), "3"],
  ]);
  expect(writeFiles(files)).toEqual([path("a"), path("b"), path("new/c")]);
  expect(contents()).toEqual({ a: "2" });
  expect(readFileSync(path("new/c"), "utf8")).toBe("3");
  expect(writeFiles(files)).toEqual([]);
});

it("replaces a file by another one, so that a reader has the old or the new one whole", () => {
  const before = statSync(path("a")).ino;
  writeFiles(new Map([[path("a"), "2"]]));
  expect(statSync(path("a")).ino).not.toBe(before);
});

it.each<[string, string[]]>([
  ["a path leads through a file", ["b/c"]],
  ["the name of a file is taken by a folder, after the others are in their places", ["d/e", "d"]],
])("changes nothing when %s", (_, impossible) => {
  const files = new Map<string, string | null>([
    [path("a"), "2"],
    [path("new"), "2"],
    [path("b"), null],
    ...impossible.map((name): [string, string] => [path(name), "2"]),
  ]);
  expect(() => writeFiles(files)).toThrow();
  expect(contents()).toEqual({ a: "1", b: "1" });
  expect(existsSync(path("d/e"))).toBe(false);
});
