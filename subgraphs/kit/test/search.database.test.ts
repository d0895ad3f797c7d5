import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sortKey } from "../src/model/names/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph, testCaller } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

let graph: TestGraph;
const everyone = () => graph.as(testCaller([], null, "anonymous"));

beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  const shelfId = newId();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá" });
  const add = (title: string, publisher: string | null = null, isLost = false) =>
    em.create(Book, { ...recordFields({}), title, titleSortKey: sortKey(title), publisher, shelfId, isLost });
  for (const title of [
    "Điển hình tiến tiến",
    "Thi đua, khen thưởng Sở",
    "Ủy ban nhân dân",
    "Hóa học",
    "Sở Nội vụ",
    "Sở Nội vụ tỉnh Lạng Sơn",
    "Nội vụ của Sở",
    "Chiến sỹ thi đua",
    "Nông thôn mới",
    "Lân",
    "Lan",
    "Bà Lan",
    "Kế hoạch số 17/KH-TTT năm 2019",
    "Bứt phá về đích",
    "Khoa học và Công nghệ",
    "K'Dang",
    "Xích lô khuyến khuynh",
  ])
    add(title);
  add("Trồng rừng", "Nhà xuất bản Nội vụ");
  add("50% tiết_kiệm", "Quyết toán dự án cầu đường liên xã\nGhi chép cuộc họp tổ dân phố");
  add("Huân chương Lao động", null, true);
  await em.flush();
});
afterAll(() => graph.close());

const query = `query ($search: String, $orderBy: [BookOrder!], $filter: BookFilter) { books(search: $search, orderBy: $orderBy, filter: $filter) {
  totalCount searchSuggestion edges { searchMatch node { title } } } bookStats(groupBy: [], search: $search, filter: $filter) { totalCount } }`;

interface Found {
  titles: string[];
  matches: string[];
  suggestion: string | null;
}

async function find(search: string, more: object = {}, asker = graph): Promise<Found> {
  const { books, bookStats } = await asker.data(query, { search, ...more });
  expect(books.totalCount).toBe(books.edges.length);
  expect(bookStats.totalCount).toBe(books.totalCount);
  return {
    titles: books.edges.map(({ node }: { node: { title: string } }) => node.title),
    matches: books.edges.map(({ searchMatch }: { searchMatch: string }) => searchMatch),
    suggestion: books.searchSuggestion,
  };
}
const titles = async (search: string) => (await find(search)).titles;

describe("search", () => {
  it.each([
    ["điển hình tiên tiến", "Điển hình tiến tiến"],
    ["DIEN HINH", "Điển hình tiến tiến"],
    ["Thi đua - Khen thưởng", "Thi đua, khen thưởng Sở"],
    ["UBND", "Ủy ban nhân dân"],
    ["hoá", "Hóa học"],
    ["tiến hình", "Điển hình tiến tiến"],
    ["khen thươ", "Thi đua, khen thưởng Sở"],
    ["chiến sĩ thi đua", "Chiến sỹ thi đua"],
    ["KDang", "K'Dang"],
    ["17/KH-TTT", "Kế hoạch số 17/KH-TTT năm 2019"],
  ])("%s finds %s alone", async (typed, title) => {
    expect(await titles(typed)).toEqual([title]);
  });

  it("is none for a blank text", async () => {
    expect(await titles("")).toHaveLength(20);
    expect(await titles(" \u00a0\n")).toHaveLength(20);
  });

  it.each(["%", "_", "%_", "🎉", "!!!", "…"])("for %j, which has no word, finds nothing", async (typed) => {
    expect(await find(typed)).toEqual({ titles: [], matches: [], suggestion: null });
  });

  it("counts every word, also after the twelfth", async () => {
    const words = "kế hoạch số 17 KH TTT năm kế hoạch số 17 KH TTT năm";
    expect(await titles(`${words} 2019`)).toHaveLength(1);
    expect(await titles(`${words} 2020`)).toEqual([]);
    expect(await titles(Array.from({ length: 500 }, (_, index) => `từ${index}`).join(" "))).toEqual([]);
  });

  it("answers a pasted page, whole or with a word more", async () => {
    const page = Array.from({ length: 5_000 }, (_, index) => `trang ${"abcdefghij"[index % 10]}${index}`).join(" ");
    const em = graph.database.fork();
    const book = await em.findOneOrFail(Book, { title: "Bà Lan" });
    book.publisher = page;
    await em.flush();
    expect(await find(page)).toEqual({ titles: ["Bà Lan"], matches: ["PHRASE"], suggestion: null });
    expect(await find(`thiếu ${page}`)).toEqual({ titles: [], matches: [], suggestion: null });
    book.publisher = null;
    await em.flush();
  });

  it("matches whole words of up to three letters, and the beginning of longer ones, not their middle", async () => {
    expect(await titles("inh")).toEqual([]);
    expect((await titles("sở")).every((title) => /(?:^| )s[ởố](?: |$)/i.test(title))).toBe(true);
    expect((await find("thuon")).matches).toEqual(["WORDS_BEGUN"]);
  });

  it("reads numbers and punctuation of LIKE as they are", async () => {
    expect(await titles("50")).toEqual(["50% tiết_kiệm"]);
    expect(await titles("51")).toEqual([]);
    expect(await titles("2018")).toEqual([]);
  });

  it.each([null, [{ field: "TITLE", direction: "ASC" }]])(
    "finds a record by its whole code, counts it, and finds nothing by a part of it, ordered by %j",
    async (orderBy) => {
      for (const code of ["book-bứt-phá-về-đích", "BOOK BUT PHA VE DICH"])
        expect(await find(code, { orderBy })).toMatchObject({ titles: ["Bứt phá về đích"], suggestion: null });
      expect(await find("book-hóa-học", { orderBy })).toMatchObject({ titles: ["Hóa học"], matches: ["EXACT"] });
      expect(await find("book", { orderBy })).toMatchObject({ titles: [] });
    },
  );

  it("finds a record by its current texts", async () => {
    const em = graph.database.fork();
    const book = await em.findOneOrFail(Book, { title: "Hóa học" });
    book.title = "Vật lý";
    await em.flush();
    expect(await titles("vat li")).toEqual(["Vật lý"]);
    book.title = "Hóa học";
    await em.flush();
    expect(await titles("hoa hoc")).toEqual(["Hóa học", "Khoa học và Công nghệ"].slice(0, 1));
  });
});

describe("the order of what is found", () => {
  it("is by the match, then the list's own", async () => {
    const { titles: found, matches } = await find("Sở Nội vụ");
    expect(found).toEqual(["Sở Nội vụ", "Sở Nội vụ tỉnh Lạng Sơn", "Nội vụ của Sở"]);
    expect(matches).toEqual(["EXACT", "SAME_ACCENTS", "ALL_WORDS"]);
  });

  it("puts the accents that were typed first", async () => {
    expect(await find("Lân")).toMatchObject({
      titles: ["Lân", "Lan", "Bà Lan"],
      matches: ["EXACT", "PHRASE", "PHRASE"],
    });
    expect(await find("lan")).toMatchObject({ titles: ["Lan", "Lân", "Bà Lan"] });
  });

  it("puts names before contents", async () => {
    expect((await find("nội vụ")).titles.at(-1)).toBe("Trồng rừng");
  });

  it("is as asked if one is asked for, of the same records", async () => {
    const { titles: found, matches } = await find("Sở Nội vụ", { orderBy: [{ field: "TITLE", direction: "ASC" }] });
    expect(found).toEqual(["Nội vụ của Sở", "Sở Nội vụ", "Sở Nội vụ tỉnh Lạng Sơn"]);
    expect(matches).toEqual(["ALL_WORDS", "EXACT", "SAME_ACCENTS"]);
  });
});

describe("many words", () => {
  it("must stand together in the name and one text, of which few may stand anywhere", async () => {
    expect((await find("tiết kiệm quyết toán dự án cầu đường xã")).titles).toEqual(["50% tiết_kiệm"]);
    expect((await find("xã liên đường cầu án dự kiệm tiết toán")).titles).toEqual(["50% tiết_kiệm"]);
    expect((await find("cầu đường cuộc họp")).titles).toEqual(["50% tiết_kiệm"]);
    expect((await find("tiết kiệm ghi chép cuộcc họp tổ dân phố")).titles).toEqual(["50% tiết_kiệm"]);
    expect((await find("tiết kiệm quyết toán dự án cầu đường ghi chép cuộc họp")).titles).toEqual(["50% tiết_kiệm"]);
    const scattered = "tiết kiệm quyết toán dự án cầu đường liên ghi chép cuộc";
    for (const typed of [`${scattered} họp`, `${scattered} họpp`, `${scattered} tổdân`, `${scattered} họp quyế`])
      expect(await find(typed)).toMatchObject({ titles: [], suggestion: null });
  });
});

describe("similar words", () => {
  it.each([
    ["khoa hoc cong nge", "Khoa học và Công nghệ", "Khoa học Công nghệ"],
    ["bức phá", "Bứt phá về đích", "Bứt phá"],
    ["nông thonmoi", "Nông thôn mới", "Nông thôn mới"],
    ["nongthonmoi", "Nông thôn mới", "Nông thôn mới"],
    ["chiens sĩ thi dua", "Chiến sỹ thi đua", "Chiến sỹ thi đua"],
    ["hoạa học", "Hóa học", "Hóa học"],
    ["xíchlô", "Xích lô khuyến khuynh", "Xích lô"],
    ["xích khuyng", "Xích lô khuyến khuynh", "Xích khuynh"],
    ["thi du", "Chiến sỹ thi đua", "thi đua"],
    ["năm2019", "Kế hoạch số 17/KH-TTT năm 2019", "năm 2019"],
    ["số17/kh-ttt", "Kế hoạch số 17/KH-TTT năm 2019", "số 17 KH TTT"],
    ["khe thưởng", "Thi đua, khen thưởng Sở", "khen thưởng"],
    ["khao học", "Khoa học và Công nghệ", "Khoa học"],
    ["khoa hcọ công nghệ", "Khoa học và Công nghệ", "Khoa học Công nghệ"],
    ["chiến sỹ thi đau", "Chiến sỹ thi đua", "Chiến sỹ thi đua"],
    ["khuynk xích", "Xích lô khuyến khuynh", "khuynh Xích"],
    ["huyknh lô", "Xích lô khuyến khuynh", "khuynh lô"],
    ["trrồngg rừng", "Trồng rừng", "Trồng rừng"],
  ])("%s finds %s first and suggests %s", async (typed, title, suggestion) => {
    const found = await find(typed);
    expect(found.titles[0]).toBe(title);
    expect(new Set(found.matches)).toEqual(new Set(["SIMILAR"]));
    expect(found.suggestion).toBe(suggestion);
    expect((await find(suggestion)).titles).toContain(title);
  });

  it.each([
    "17/KH-TTX",
    "năm 2018",
    "51",
    "xylophone",
    "zzz đua",
    "chiếnnnn sỹ",
    "hóa bà vụ",
    "xoa xọc",
    "năm2018",
    "chiến sở",
    "khe thươ", // neither begins a word nor is one letter from it, both at once
    "nông nghiệp", // “Công nghệ”
    "khoa nghề họp", // syllables that are not between the words of “Khoa học và Công nghệ”
    "nộp thô", // each one letter from “nội” and “thôn”
  ])("%s finds nothing", async (typed) => {
    expect(await find(typed)).toEqual({ titles: [], matches: [], suggestion: null });
  });

  it("are not offered where words are found as typed", async () => {
    expect(await find("lan")).toMatchObject({ suggestion: null });
  });

  it("never come from records that the caller may not see", async () => {
    expect(await find("huân chương")).toMatchObject({ titles: ["Huân chương Lao động"] });
    expect(await find("huan chuong")).toMatchObject({ titles: ["Huân chương Lao động"] });
    expect(await find("huân chưong lao độg")).toMatchObject({ suggestion: "Huân chương Lao động" });
    for (const typed of ["huân chương", "huan chuon", "huâm chương", "huân chưong lao độg", "huanchuong"])
      expect(await find(typed, {}, everyone())).toEqual({ titles: [], matches: [], suggestion: null });
  });

  it("are of the filtered list", async () => {
    const filter = { title: { eq: "Trồng rừng" } };
    expect(await find("trồng rừn", { filter })).toMatchObject({ titles: ["Trồng rừng"], matches: ["SIMILAR"] });
    expect(await find("thi dua", { filter })).toMatchObject({ titles: [] });
  });
});

describe("pages joined equal the whole list", () => {
  const fields =
    "nodes { id } edges { searchMatch } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
  const arguments_ = "first: $first, after: $after, last: $last, before: $before, search: $search, orderBy: $orderBy";
  const variables = "$first: Int, $after: String, $last: Int, $before: String, $search: String, $orderBy: [BookOrder!]";
  const searches = [
    "Sở Nội vụ",
    "nội vụ",
    "lan",
    "thi đua",
    "sở",
    "khoa hoc cong nge",
    "lam",
    "thuo",
    "hoc",
    "nhan dan",
    "!!!",
  ];
  const lists = [
    [`query (${variables}) { books(${arguments_}) { ${fields} } }`, (data: { books: Page }) => data.books],
    [
      `query (${variables}) { shelves { books(${arguments_}) { ${fields} } } }`,
      (data: { shelves: { books: Page }[] }) => data.shelves[0]!.books,
    ],
  ] as const;
  interface Page {
    nodes: { id: string }[];
    edges: { searchMatch: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  }

  it.each(searches)("for %s, in pages of 1, 2 and 7, forward and backward, in either order", async (search) => {
    for (const [source, of] of lists)
      for (const orderBy of [null, [{ field: "TITLE", direction: "DESC" }]]) {
        const page = async (window: object) => of((await graph.data(source, { search, orderBy, ...window })) as never);
        const whole = await page({ first: 200 });
        const ids = whole.nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(whole.totalCount);
        for (const size of [1, 2, 7]) {
          const forward: Page[] = [];
          for (let after: string | null = null; ; after = forward.at(-1)!.pageInfo.endCursor) {
            forward.push(await page({ first: size, after }));
            if (!forward.at(-1)!.pageInfo.hasNextPage) break;
          }
          expect(forward.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(ids);
          expect(forward.flatMap(({ edges }) => edges)).toEqual(whole.edges);
          const backward: Page[] = [];
          for (let before: string | null = null; ; before = backward[0]!.pageInfo.startCursor) {
            backward.unshift(await page({ last: size, before }));
            if (!backward[0]!.pageInfo.hasPreviousPage) break;
          }
          expect(backward.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(ids);
        }
      }
  });

  it("and a forged rank is refused", async () => {
    for (const rank of [-1, 99, 1.5, "1", null]) {
      const after = Buffer.from(JSON.stringify(["MATCH,TITLE:ASC", rank, "x", newId()])).toString("base64url");
      const answer = await graph.execute(lists[0][0], { search: "lan", after });
      expect(answer.errors?.[0]?.extensions?.code).toBe("INVALID_CURSOR");
    }
  });
});

describe("records that are stored otherwise", () => {
  it("are indexed anew after the migrations, once, without a recorded change", async () => {
    const em = graph.database.fork();
    const changes = () => em.execute<object[]>('select "seq" from "library"."change"');
    const before = (await changes()).length;
    for (const table of ["book", "shelf"])
      await em.execute(`alter table "library"."${table}" disable trigger "refuse_bypass"`);
    await graph.database.migrate();
    const [{ version }] = await em.execute<[{ version: string }]>('select "version" from "library"."search_index"');
    await em.execute(`update "library"."book" set "search_text" = ' an old form', "search_accents" = ''`);
    await em.execute('delete from "library"."search_word"');
    await graph.database.migrate();
    expect(await titles("chiến sĩ")).toEqual([]);
    await em.execute(`update "library"."search_index" set "version" = 'before'`);
    await graph.database.migrate();
    for (const table of ["book", "shelf"])
      await em.execute(`alter table "library"."${table}" enable trigger "refuse_bypass"`);
    expect(await titles("chiến sĩ")).toEqual(["Chiến sỹ thi đua"]);
    expect((await find("chiế sĩ")).matches).toEqual(["WORDS_BEGUN"]);
    expect(await em.execute('select "version" from "library"."search_index"')).toEqual([{ version }]);
    expect(await changes()).toHaveLength(before);
  });
});

describe("the index", () => {
  it("answers whole words, keys and alternatives", async () => {
    for (const condition of ["@> string_to_array('khen thuong', ' ')", "&& string_to_array('=so-noi-vu khen', ' ')"]) {
      const plan = await graph.database.fork().transactional(async (em) => {
        await em.execute("set local enable_seqscan = off");
        return em.execute<object[]>(
          `explain select * from "library"."book" as "e" where string_to_array("e"."search_text", ' ') ${condition}`,
        );
      });
      expect(JSON.stringify(plan)).toContain("book_search_text_index");
    }
  });
});
