import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readRecords } from "./read-records.js";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "thidua-seed-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

function read(yaml: string) {
  const path = join(directory, "shelves.yaml");
  writeFileSync(path, yaml);
  return readRecords(pathToFileURL(path));
}

it("reads a YAML list", () => expect(read("- key: a\n  width: 2\n")).toEqual([{ key: "a", width: 2 }]));
it("reads an empty file", () => expect(read("# Nothing yet\n")).toEqual([]));
it("refuses a record without a key", () =>
  expect(() => read("- width: 2\n")).toThrow("shelves.yaml: a record has no key"));
it("refuses a key that occurs twice", () =>
  expect(() => read("- key: a\n- key: a\n")).toThrow("shelves.yaml: two records have the key a"));
