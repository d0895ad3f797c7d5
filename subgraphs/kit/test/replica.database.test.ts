import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordFields } from "../src/model/records/index.js";
import { openDatabase } from "../src/serve/database/index.js";
import { openTestDatabase, openTestGraph, ownDatabase, type TestGraph } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";
import { onServer } from "./library/pooled-library.js";

const shelfId = newId();
let stored: Awaited<ReturnType<typeof openTestDatabase>>[] = [];
let graph: TestGraph;

/** Two databases that differ show which of them is read. */
beforeAll(async () => {
  if (!onServer) return;
  stored = [await openTestDatabase(library.database), await openTestDatabase(library.database)];
  for (const [index, name] of ["primary", "replica"].entries()) {
    const em = stored[index]!.fork();
    em.create(Shelf, { ...recordFields({}, { id: shelfId }), name });
    await em.flush();
  }
  const [url, replicaUrl] = stored.map(({ orm }) => orm.config.get("clientUrl") as string);
  const database = await openDatabase(library.database, { kind: "server", url: url!, replicaUrl });
  graph = await openTestGraph(
    library,
    ownDatabase(database, () => database.close()),
  );
});
afterAll(async () => {
  await graph?.close();
  for (const database of stored) await database.close();
});

it.runIf(onServer)("reads are answered by the replica, and by the primary once the request has written", async () => {
  const add = `mutation ($input: AddBookInput!) { addBook(input: $input) { book { id shelf { name } } userErrors { code } } }`;
  const { addBook } = await graph.data(add, { input: { shelfId, title: "Dế Mèn" } });
  expect(addBook).toMatchObject({ book: { shelf: { name: "primary" } }, userErrors: [] });
  expect((await graph.data("{ shelves { name books { totalCount } } }")).shelves).toEqual([
    { name: "replica", books: { totalCount: 0 } },
  ]);
  expect((await graph.data("query ($id: ID!) { book(id: $id) { id } }", { id: addBook.book.id })).book).toBeNull();
});
