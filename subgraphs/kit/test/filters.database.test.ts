import { newId } from "@thidua/base/identifiers";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sortKey } from "../src/model/names/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph } from "../src/testing/index.js";
import { Binding, BookLanguage } from "./library/book-enumerations.js";
import { Book, library, Shelf } from "./library/library.js";

/* Filters mean what they say: the list holds the records that a filter matches when it is evaluated on the records themselves, where
   a condition holds or does not, and is never unknown. */

type Stored = Pick<Book, "title" | "weight" | "publisher" | "binding" | "languages" | "keywords" | "id" | "shelfId">;

const shelfId = newId();
const publishers = [null, "Kim Đồng", "Trẻ"];
const bindings = [null, ...Object.values(Binding)];
const languages = Object.values(BookLanguage);
const stored = Array.from(
  { length: 30 },
  (_, index): Stored => ({
    id: newId(),
    shelfId,
    title: `Sách ${index % 4}`,
    weight: index % 4 === 0 ? null : (index % 5) * 100,
    publisher: publishers[index % publishers.length]!,
    binding: bindings[index % bindings.length]!,
    languages: index % 3 === 0 ? [] : languages.slice(0, 1 + (index % languages.length)),
    keywords: index % 2 === 0 ? [] : [`k${index % 3}`],
  }),
);

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá" });
  for (const { id, ...book } of stored)
    em.create(Book, { ...recordFields({}, { id }), ...book, titleSortKey: sortKey(book.title) });
  await em.flush();
});
afterAll(() => graph.close());

type Filter = { [field: string]: unknown };

/** Whether a record meets a filter. */
function meets(book: Stored, filter: Filter): boolean {
  return Object.entries(filter).every(([field, given]) => {
    if (given == null) return true;
    if (field === "and") return (given as Filter[]).every((part) => meets(book, part));
    if (field === "or") return (given as Filter[]).some((part) => meets(book, part));
    if (field === "not") return !meets(book, given as Filter);
    const value = book[field === "shelf" ? "shelfId" : (field as keyof Stored)];
    return Object.entries(given).every(([operator, operand]) => holds(value, operator, operand));
  });
}

function holds(value: unknown, operator: string, operand: unknown): boolean {
  if (operator === "isNull") return (value === null) === operand;
  if (operator === "has") return (value as unknown[]).includes(operand);
  if (operator === "hasAny") return (operand as unknown[]).some((one) => (value as unknown[]).includes(one));
  if (value === null) return false;
  if (operator === "in") return (operand as unknown[]).includes(value);
  if (operator === "eq") return value === operand;
  const [one, other] = [value as number, operand as number];
  return { gt: one > other, gte: one >= other, lt: one < other, lte: one <= other }[operator]!;
}

const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const some = <Value>(values: readonly Value[]) => fc.array(one(values), { maxLength: 3 });
const numbers = one([0, 100, 200, 250, 400]);
const operators = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
const compared = <Value>(values: readonly Value[]) =>
  operators({ eq: one(values), in: some(values), isNull: fc.boolean() });

const fields = {
  id: compared([...stored.slice(0, 3).map(({ id }) => id), newId()]),
  shelf: compared([shelfId, newId()]),
  title: compared(["Sách 0", "Sách 1", "Không có"]),
  weight: operators({
    eq: numbers,
    in: some([0, 100, 400]),
    gt: numbers,
    gte: numbers,
    lt: numbers,
    lte: numbers,
    isNull: fc.boolean(),
  }),
  publisher: compared(["Kim Đồng", "Trẻ", ""]),
  binding: compared(Object.values(Binding)),
  languages: operators({ has: one(languages), hasAny: some(languages) }),
  keywords: operators({ has: one(["k0", "k1", ""]), hasAny: some(["k1", "k2"]) }),
};

const { filter: filters } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthIdentifier: "filter" },
    fc.record({ ...fields, and: fc.constant(null), or: fc.constant(null) }, { requiredKeys: [] }),
    fc.record({ not: tie("filter") as fc.Arbitrary<Filter> }),
    fc.record(
      {
        and: fc.array(tie("filter") as fc.Arbitrary<Filter>, { maxLength: 2, depthIdentifier: "filter" }),
        or: fc.array(tie("filter") as fc.Arbitrary<Filter>, { maxLength: 2, depthIdentifier: "filter" }),
        weight: fields.weight,
      },
      { requiredKeys: [] },
    ),
  ),
}));

const source = "query ($filter: BookFilter) { books(first: 200, filter: $filter) { totalCount nodes { id } } }";
const found = async (filter: Filter | null) =>
  new Set((await graph.data(source, { filter })).books.nodes.map(({ id }: { id: string }) => id));
const count = async (filter: Filter | null) => (await found(filter)).size;

describe("a filter finds exactly the records that meet it", () => {
  it("however its conditions are joined, also records without a value", async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        expect(await found(filter)).toEqual(new Set(stored.filter((book) => meets(book, filter)).map(({ id }) => id)));
      }),
      { numRuns: 200 },
    );
  });

  it("`not` of a field is its complement", async () => {
    const weightless = stored.filter(({ weight }) => weight === null).length;
    expect(weightless).toBeGreaterThan(0);
    expect((await count({ weight: { eq: 100 } })) + (await count({ not: { weight: { eq: 100 } } }))).toBe(30);
    expect(await count({ not: { not: { weight: { eq: 100 } } } })).toBe(await count({ weight: { eq: 100 } }));
  });
});

describe("the condition in the statement", () => {
  it.each([
    [
      "columns as they are, so that their indexes serve them",
      { weight: { gte: 100, lt: 300 }, publisher: { in: ["Trẻ"] } },
      `where "e"."weight" >= ? and "e"."weight" < ? and "e"."publisher" in (?)`,
    ],
    [
      "alternatives",
      { or: [{ weight: { gt: 300 } }, { binding: { eq: "HARDCOVER" } }] },
      `where ("e"."weight" > ? or "e"."binding" = ?)`,
    ],
    ["nothing where nothing is decided", { and: [{}, { weight: {} }], or: [{}, { weight: { gt: 300 } }] }, ""],
    ["false where no record can meet it", { weight: { gt: 300 }, or: [] }, "where false"],
    [
      "for a complement, that the value can be missing",
      { not: { weight: { gte: 100 } } },
      `where (not ("e"."weight" >= ?) or "e"."weight" is null)`,
    ],
    [
      "for the complement of a missing value, a value",
      { not: { weight: { isNull: true } } },
      `where "e"."weight" is not null`,
    ],
    ["itself where its complement is negated", { not: { not: { weight: { gte: 100 } } } }, `where "e"."weight" >= ?`],
  ])("is %s", async (_, filter, expected) => {
    const { statements } = await graph.recorded(source, { filter });
    // A page that nothing follows is not counted by a statement.
    const page = statements.find((sql) => sql.includes(' as "e"'))!;
    const condition = page.replace(/^.* as "e" ?/, "").replace(/ ?order by .*$/, "");
    expect(condition.replace(/\$\d+/g, "?")).toBe(expected.replace(/^where (.*)$/, "where ($1)"));
  });
});

describe("what is left out and what is empty", () => {
  it.each([
    ["no filter", null, 30],
    ["an empty filter", {}, 30],
    ["null for a field, and for what joins conditions", { weight: null, and: null, or: null, not: null }, 30],
    ["a field without an operator", { weight: {} }, 30],
    ["`not` of a field without an operator", { not: { weight: {} } }, 0],
    ["`and` of nothing", { and: [] }, 30],
    ["`or` of nothing", { or: [] }, 0],
    ["`not` of `or` of nothing", { not: { or: [] } }, 30],
    ["`not` of `and` of nothing", { not: { and: [] } }, 0],
    ["`in` of nothing", { weight: { in: [] } }, 0],
    ["`not` of `in` of nothing", { not: { weight: { in: [] } } }, 30],
    ["`hasAny` of nothing", { languages: { hasAny: [] } }, 0],
    ["the empty text", { keywords: { has: "" } }, 0],
    ["an empty part of `or`", { or: [{}, { or: [] }] }, 30],
    ["an empty part of `and`", { and: [{}, { or: [] }] }, 0],
  ])("%s", async (_, filter, expected) => {
    expect(await count(filter)).toBe(expected);
  });
});

describe("null as the value of an operator", () => {
  const operatorsOf = (given: object) => Object.keys(given);
  const all = [
    ...operatorsOf({ eq: 0, in: 0, gt: 0, gte: 0, lt: 0, lte: 0, isNull: 0 }).map((name) => ["weight", name] as const),
    ...operatorsOf({ eq: 0, in: 0, isNull: 0 }).map((name) => ["publisher", name] as const),
    ...operatorsOf({ has: 0, hasAny: 0 }).map((name) => ["languages", name] as const),
  ];

  it.each(all)("%s.%s is refused with its path, in a variable and in the operation", async (field, operator) => {
    for (const [around, path] of [
      [(inner: string) => inner, "filter"],
      [(inner: string) => `{ or: [{}, { not: ${inner} }] }`, "filter.or.1.not"],
    ] as const) {
      const type = { in: "[Int!]", hasAny: "[BookLanguage!]" }[operator] ?? "Int";
      const declared = { has: "BookLanguage", isNull: "Boolean" }[operator] ?? type;
      const variable = field === "publisher" && operator !== "isNull" ? declared.replace("Int", "String") : declared;
      const filter = (value: string) => around(`{ ${field}: { ${operator}: ${value} } }`);
      for (const [written, variables] of [
        [`{ books(filter: ${filter("null")}) { totalCount } }`, {}],
        [`query ($v: ${variable}) { books(filter: ${filter("$v")}) { totalCount } }`, { v: null }],
      ] as const) {
        const { errors } = await graph.execute(written, variables);
        expect(errors).toMatchObject([
          { path: ["books"], extensions: { code: "BAD_USER_INPUT", argument: `${path}.${field}.${operator}` } },
        ]);
      }
      const left = `query ($v: ${variable}) { books(filter: ${filter("$v")}) { totalCount } }`;
      expect((await graph.data(left)).books.totalCount).toBe(30);
    }
  });

  it("is stated in the caller's language", async () => {
    const written = "{ books(filter: { weight: { eq: null } }) { totalCount } }";
    const messages = await Promise.all(
      (["VI", "EN"] as const).map(async (locale) => (await graph.execute(written, {}, locale)).errors![0]!.message),
    );
    expect(messages).toEqual([
      "Toán tử filter.weight.eq phải có giá trị; nếu không lọc theo toán tử này thì bỏ hẳn toán tử",
      "The operator filter.weight.eq must have a value; leave it out where nothing is to be filtered by it",
    ]);
  });
});
