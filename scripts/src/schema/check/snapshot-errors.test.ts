import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ObjectSchema, PropertySchema } from "@thidua/kit/changes/change-feed";
import { afterEach, beforeEach, expect, it } from "vitest";
import { contractPaths } from "../contract-paths.js";
import { readSchemas, snapshotErrors } from "./snapshot-errors.js";

type Draft = { -readonly [Key in keyof ObjectSchema]: ObjectSchema[Key] } & {
  properties: { [name: string]: PropertySchema };
  required: string[];
};

const path = "campaigns/Initiative.json";
let folder: string;
let present: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thidua-changes-"));
  present = join(folder, "changes");
  cpSync(contractPaths.changes, present, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The errors of the committed schemas with one of them changed, against the committed ones as published. */
function errorsAfter(change: (schema: Draft) => void): string[] {
  const schema = JSON.parse(readFileSync(join(present, path), "utf8")) as Draft;
  change(schema);
  writeFileSync(join(present, path), JSON.stringify(schema));
  return snapshotErrors({ present, published: contractPaths.changes });
}

const text = { type: "string" };
const breaking: [string, (schema: Draft) => void, string][] = [
  ["a removed property", ({ properties }) => delete properties.name, "name bị xóa / is removed"],
  ["a property that can be absent", ({ required }) => required.splice(0, 1), "name bị xóa / is removed"],
  ["another type", ({ properties }) => Object.assign(properties, { year: text }), "year có thêm dạng khác"],
  [
    "a property that can now be null",
    ({ properties }) => Object.assign(properties, { year: { anyOf: [properties.year, { type: "null" }] } }),
    "another form: null; ",
  ],
  [
    "a property that can now be null, as a list of types",
    ({ properties }) => Object.assign(properties, { name: { type: ["string", "null"] } }),
    "another form: null; ",
  ],
  ["a lost format", ({ properties }) => Object.assign(properties, { organizationId: text }), "another form: string; "],
  [
    "another format of the items of a list",
    ({ properties }) => Object.assign(properties, { authorIds: { type: "array", items: text } }),
    "another form: list of string; ",
  ],
  [
    "a text in place of an enumeration",
    ({ properties }) => Object.assign(properties, { kind: text }),
    "form: string; ",
  ],
];

it.each(breaking)("refuses %s, unless the version rises", (_, change, reason) => {
  expect(errorsAfter(change)).toEqual([expect.stringContaining(reason)]);
  expect(errorsAfter((schema) => Object.assign(schema, { version: 2 }))).toEqual([]);
});

it.each<[string, (schema: Draft) => void]>([
  ["a further property", ({ properties }) => Object.assign(properties, { later: text })],
  [
    "a further value of an enumeration",
    ({ properties }) => Object.assign(properties.kind!, { enum: ["INITIATIVE", "X"] }),
  ],
  ["a property that can no longer be null", ({ properties }) => (properties.campaignId = properties.organizationId!)],
  ["another description", ({ properties }) => Object.assign(properties.name!, { description: "?" })],
])("allows %s", (_, change) => {
  expect(errorsAfter(change)).toEqual([]);
});

it("refuses a lower version, another $id and a removed schema", () => {
  expect(errorsAfter((schema) => Object.assign(schema, { version: 0 }))[0]).toContain("the version falls: 1 → 0");
  expect(errorsAfter((schema) => Object.assign(schema, { $id: "urn:other" }))[0]).toContain("the $id changes");
  rmSync(join(present, path));
  expect(snapshotErrors({ present, published: contractPaths.changes })).toEqual([
    expect.stringContaining(`changes/${path}: lược đồ bị xóa`),
  ]);
});

it("finds no error before the first publication, nor in what is committed", () => {
  expect(snapshotErrors({ present, published: join(folder, "none") })).toEqual([]);
  const published = contractPaths.publishedChanges;
  expect(readSchemas(published).size).toBeGreaterThan(10);
  expect(snapshotErrors({ present: contractPaths.changes, published })).toEqual([]);
});
