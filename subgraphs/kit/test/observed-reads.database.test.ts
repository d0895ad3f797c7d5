import { newId } from "@thidua/base/identifiers";
import { buildSchema, parse } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { QueryExecutor } from "../src/graph/execution/index.js";
import { createRequestContext, type SubgraphContext } from "../src/graph/request/index.js";
import { collectStatements } from "../src/model/database/index.js";
import { sortKey } from "../src/model/names/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

let graph: TestGraph;
const [shelfId, emptyId] = [newId(), newId()];

beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  for (const id of [shelfId, emptyId]) em.create(Shelf, { ...recordFields({}, { id }), name: `Giá ${id}` });
  for (const title of ["An Nam", "Dế Mèn", "Đại Việt"])
    em.create(Book, {
      ...{ ...recordFields({}), title, titleSortKey: sortKey(title), publisher: `Nhà ${title}`, shelfId },
      ...{ keywords: ["một"], weight: 100 },
    });
  await em.flush();
});
afterAll(() => graph.close());

it("the second request of an operation selects only the columns that the first one read", async () => {
  const source = "{ books(first: 2) { edges { cursor } nodes { title keywords shelf { name } } } }";
  const first = await collectStatements(() => graph.data(source));
  const second = await collectStatements(() => graph.data(source));
  expect(second.result).toEqual(first.result);
  const [before, after] = [first.statements.join(), second.statements.join()];
  expect(before).toContain('"publisher"');
  expect(after).not.toContain('"publisher"');
  expect(after).toContain('"title"');
  expect(second.statements).toHaveLength(first.statements.length);
});

it("another text with the same fields selects only those columns at once", async () => {
  await graph.data("{ books(first: 2) { nodes { title shelf { name } } } }");
  const other = 'query Other { mine: books(first: 1, search: "An") { nodes { shelf { is: name } title } } }';
  const { result, statements } = await collectStatements(() => graph.data(other));
  expect(result).toEqual({ mine: { nodes: [{ shelf: { is: `Giá ${shelfId}` }, title: "An Nam" }] } });
  expect(statements.join()).not.toContain('"publisher"');
});

it("a request that reads what those before did not is answered all the same, and by one more statement later on", async () => {
  const source = "query ($id: ID!) { shelf(id: $id) { books(first: 2) { nodes { title weight } } } }";
  expect(await graph.data(source, { id: emptyId })).toEqual({ shelf: { books: { nodes: [] } } });
  const nodes = [
    { title: "An Nam", weight: 100 },
    { title: "Dế Mèn", weight: 100 },
  ];
  for (let time = 0; time < 3; time += 1)
    expect(await graph.data(source, { id: shelfId })).toEqual({ shelf: { books: { nodes } } });
  expect(await graph.data(source, { id: emptyId })).toEqual({ shelf: { books: { nodes: [] } } });
});

it("other conditions of an operation read other columns", async () => {
  const source = "query ($if: Boolean!) { books(first: 1) { nodes { title publisher @include(if: $if) } } }";
  for (const isIncluded of [false, true, false, true])
    expect(await graph.data(source, { if: isIncluded })).toEqual({
      books: { nodes: [{ title: "An Nam", ...(isIncluded && { publisher: "Nhà An Nam" }) }] },
    });
});

/** A field that hides its errors, which no resolver should. */
const hidingSchema = buildSchema("type Query { text(which: String!): String }");
hidingSchema.getQueryType()!.getFields().text!.resolve = async (_, { which }, { loaders }: SubgraphContext) => {
  const [book] = await loaders.many(Book, "shelfId", { titleSortKey: "asc" }).load(shelfId);
  try {
    return (book as unknown as { [property: string]: string })[which];
  } catch {
    return "hidden";
  }
};

it("an answer from a record without a column is never given, even if a resolver hides the error", async () => {
  const executor = new QueryExecutor(hidingSchema, 100_000);
  const source = "query ($which: String!) { text(which: $which) }";
  const ask = (which: string) =>
    collectStatements(async () => {
      const context = createRequestContext(graph.database.fork(), { requestId: "test", locale: "VI" });
      const records = { em: context.em, forget: () => context.loaders.clear() };
      return executor.execute({ document: parse(source), key: source, variables: { which }, context, records });
    });
  const answers = [];
  for (const which of ["title", "title", "publisher", "publisher", "title"]) {
    const { result, statements } = await ask(which);
    answers.push([result.data?.text, statements.length]);
  }
  expect(answers).toEqual([
    ["An Nam", 1],
    ["An Nam", 1],
    ["Nhà An Nam", 2],
    ["Nhà An Nam", 1],
    ["An Nam", 1],
  ]);
});
