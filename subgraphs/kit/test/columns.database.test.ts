import { readdirSync, readFileSync } from "node:fs";
import { newId } from "@thidua/base/identifiers";
import { anonymous } from "@thidua/base/tokens";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, schemaDifference, type TestGraph } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";

const shelfId = newId();
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá" });
  await em.flush();
});
afterAll(() => graph.close());

const addBook = `mutation ($input: AddBookInput!) {
  addBook(input: $input) {
    book { id title publisher binding languages keywords certainty sources { note } }
    userErrors { code field }
  }
}`;
const add = async (input: object) => (await graph.data(addBook, { input: { shelfId, ...input } })).addBook;
const titles = async (filter: string): Promise<string[]> =>
  (await graph.data(`{ books(filter: ${filter}) { nodes { title } } }`)).books.nodes.map(
    ({ title }: { title: string }) => title,
  );

describe("a mutation whose input names columns", () => {
  it("stores normalized texts, enumerated values in their order, each text once, certainty and sources", async () => {
    const { book, userErrors } = await add({
      title: "  Tục   ngữ ",
      publisher: "",
      binding: "HARDCOVER",
      languages: ["FR", "VI", "FR"],
      keywords: [" ca dao ", "ca dao", "tục ngữ"],
      certainty: "SECONDARY",
      sources: [{ note: "Thư mục" }],
    });
    expect(userErrors).toEqual([]);
    expect(book).toMatchObject({
      title: "Tục ngữ",
      publisher: null,
      binding: "HARDCOVER",
      languages: ["VI", "FR"],
      keywords: ["ca dao", "tục ngữ"],
      certainty: "SECONDARY",
      sources: [{ note: "Thư mục" }],
    });
  });

  it("stores empty lists and null for what the caller leaves out", async () => {
    const { book } = await add({ title: "Trống" });
    expect(book).toMatchObject({ publisher: null, binding: null, languages: [], keywords: [], certainty: "STATED" });
  });

  it.each([
    [{ title: " \t " }, "REQUIRED", ["title"]],
    [{ title: "x".repeat(101) }, "TOO_LONG", ["title"]],
    [{ title: "Dài", publisher: "x".repeat(2_001) }, "TOO_LONG", ["publisher"]],
    [{ title: "Trắng", keywords: ["một", " "] }, "REQUIRED", ["keywords", "1"]],
    [{ title: "Nhiều", keywords: Array<string>(51).fill("từ") }, "TOO_MANY_ITEMS", ["keywords"]],
  ])("refuses %j with the code and the path of the field", async (input, code, field) => {
    expect(await add(input)).toEqual({ book: null, userErrors: [{ code, field }] });
  });
});

describe("a filter made from columns", () => {
  beforeAll(async () => {
    await add({ title: "Lọc một", publisher: "Kim Đồng", binding: "PAPERBACK", languages: ["EN"], keywords: ["a"] });
    await add({ title: "Lọc hai", publisher: "Trẻ", binding: "HARDCOVER", languages: ["EN", "FR"], keywords: ["b"] });
  });

  it.each([
    [`{ publisher: { eq: "Kim Đồng" } }`, ["Lọc một"]],
    [`{ title: { in: ["Lọc một", "Lọc hai"] }, publisher: { isNull: false } }`, ["Lọc hai", "Lọc một"]],
    [`{ binding: { in: [PAPERBACK] } }`, ["Lọc một"]],
    [`{ languages: { hasAny: [EN] }, not: { languages: { has: FR } } }`, ["Lọc một"]],
    [`{ keywords: { has: "b" } }`, ["Lọc hai"]],
    [`{ shelf: { eq: "${newId()}" } }`, []],
    [`{ or: [{ publisher: { eq: "Trẻ" } }, { keywords: { hasAny: ["a"] } }] }`, ["Lọc hai", "Lọc một"]],
  ])("finds the records that meet %s", async (filter, found) => {
    expect(await titles(filter)).toEqual(found);
  });

  it("follows the level of the field, for a foreign ID that of the field of its name", async () => {
    const execute = graph.as(anonymous).execute;
    expect((await execute(`{ books(filter: { price: { gt: 1 } }) { totalCount } }`)).errors).toHaveLength(1);
    expect((await execute(`{ books(filter: { shelf: { eq: "${shelfId}" } }) { totalCount } }`)).errors).toBeUndefined();
  });
});

describe("the query of one record by its ID", () => {
  it("returns the record, null for an unknown ID, and an error for a malformed one", async () => {
    const source = `query ($id: ID!) { shelf(id: $id) { name } }`;
    expect(await graph.data(source, { id: shelfId })).toEqual({ shelf: { name: "Giá" } });
    expect(await graph.data(source, { id: newId() })).toEqual({ shelf: null });
    const { errors } = await graph.execute(source, { id: "x" });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["MALFORMED_ID"]);
  });
});

it("the decorators make the columns of the migration", async () => {
  expect(await schemaDifference(library.database)).toBe("");
});

it("a nullable text with its filter operand, its place in the create input and its descriptions takes eight lines in three files", () => {
  const directory = new URL("./library/", import.meta.url);
  const used = readdirSync(directory)
    .filter((file) => file !== "library.ts")
    .map((file) => readFileSync(new URL(file, directory), "utf8").split("\n"))
    .map((lines) => lines.flatMap((line, at) => (/\bpublisher\b/.test(line) ? declarationOf(lines, at) : [])))
    .filter((lines) => lines.length > 0);
  expect(used).toHaveLength(3);
  expect(used.flat().length).toBeLessThanOrEqual(8);
});

/** A line with the decorator above it. */
function declarationOf(lines: readonly string[], at: number): string[] {
  let first = at;
  while (/^\s*(?:@|\w+: |"|\}\))/.test(lines[first - 1]!) && !lines[first - 1]!.endsWith(";")) first -= 1;
  return lines.slice(first, at + 1);
}
