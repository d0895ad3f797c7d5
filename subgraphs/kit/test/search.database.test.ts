import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sortKey } from "../src/model/names/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  const shelfId = newId();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá" });
  for (const title of [
    "Điển hình tiến tiến",
    "Thi đua, khen thưởng Sở",
    "Ủy ban nhân dân",
    "Hóa học",
    "50% tiết_kiệm",
  ]) {
    em.create(Book, { ...recordFields({}), title, titleSortKey: sortKey(title), shelfId });
  }
  await em.flush();
});
afterAll(() => graph.close());

const titles = async (search: string): Promise<string[]> =>
  (
    await graph.data("query ($search: String) { books(search: $search) { nodes { title } } }", { search })
  ).books.nodes.map(({ title }: { title: string }) => title);

describe("search", () => {
  it.each([
    ["điển hình tiên tiến", "Điển hình tiến tiến"],
    ["DIEN HINH", "Điển hình tiến tiến"],
    ["Thi đua - Khen thưởng", "Thi đua, khen thưởng Sở"],
    ["Uỷ ban", "Ủy ban nhân dân"],
    ["hoá", "Hóa học"],
    ["tiến hình", "Điển hình tiến tiến"],
    ["khe thươ", "Thi đua, khen thưởng Sở"],
  ])("%s finds %s", async (typed, title) => {
    expect(await titles(typed)).toEqual([title]);
  });

  it("for spaces or punctuation alone finds everything, and wildcards of LIKE are literal", async () => {
    expect(await titles("   ")).toHaveLength(5);
    expect(await titles("%_")).toHaveLength(5);
    expect(await titles("50")).toEqual(["50% tiết_kiệm"]);
  });

  it("matches the beginning of words, not their middle", async () => {
    expect(await titles("inh")).toEqual([]);
  });

  it("finds a record by its current texts", async () => {
    const em = graph.database.fork();
    const book = await em.findOneOrFail(Book, { title: "Hóa học" });
    book.title = "Vật lý";
    await em.flush();
    expect(await titles("vat ly")).toEqual(["Vật lý"]);
    expect(await titles("hoa hoc")).toEqual([]);
  });

  it("can use the trigram index", async () => {
    const plan = await graph.database.fork().transactional(async (em) => {
      await em.execute("set local enable_seqscan = off");
      return em.execute<object[]>(
        `explain select * from "library"."book" as "e" where "e"."search_text" like '% khen%'`,
      );
    });
    expect(JSON.stringify(plan)).toContain("book_search_text_index");
  });
});
