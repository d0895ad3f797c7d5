import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readChanges } from "../src/changes/change-feed/index.js";
import { recordBaseline } from "../src/changes/change-feed/record-baseline.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";
import { shelfSnapshot } from "./library/library-with-feed.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(library);
});
afterAll(() => graph.close());

it("a database older than the change feed gets a change for each of its records, once", async () => {
  const shelfId = newId();
  const em = graph.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá cũ" });
  for (let index = 0; index < 1_203; index += 1) {
    em.create(Book, { ...recordFields({}), title: `Sách ${index}`, titleSortKey: String(index), shelfId });
  }
  await em.flush();
  // As it was before: no table of changes, and no note that there is one.
  const sql = graph.database.fork();
  await sql.execute(
    `delete from "library"."migration" where "name" in ('kit-change-feed', 'kit-quiet-changes', 'kit-change-origin')`,
  );
  await sql.execute(`drop table "library"."change", "library"."change_retention"`);
  for (const name of ["change_bound", "change_fence"]) await sql.execute(`drop function "library"."${name}"`);

  expect(await graph.database.migrate()).toEqual(["kit-change-feed", "kit-quiet-changes", "kit-change-origin"]);
  const { changes } = await readChanges(graph.database.fork(), { limit: 5_000 });
  expect(changes).toHaveLength(1_204);
  expect(new Set(changes.map(({ id }) => id)).size).toBe(1_204);
  expect(changes.find(({ id }) => id === shelfId)).toMatchObject({
    type: "Shelf",
    kind: "CREATED",
    actor: "system",
    operation: "baseline",
    before: null,
    after: { name: "Giá cũ" },
  });
  expect(await graph.database.migrate()).toEqual([]);
  expect((await readChanges(graph.database.fork(), { limit: 5_000 })).changes).toHaveLength(1_204);
});

it("a newly mirrored type gets a snapshot for each record without one, once", async () => {
  const before = (await readChanges(graph.database.fork(), { limit: 5_000 })).changes.length;
  const feed = { snapshots: { Shelf: shelfSnapshot } };
  expect(await recordBaseline(graph.database.fork(), "library", feed)).toBe(1);
  expect(await recordBaseline(graph.database.fork(), "library", feed)).toBe(0);
  const { changes } = await readChanges(graph.database.fork(), { limit: 5_000 });
  expect(changes).toHaveLength(before + 1);
  expect(changes.at(-1)).toMatchObject({
    type: "Shelf",
    kind: "UPDATED",
    before: {},
    after: {},
    snapshot: { name: "Giá cũ" },
  });
});
