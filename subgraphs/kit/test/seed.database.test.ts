import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EntityManager } from "@mikro-orm/sql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { setChangeAuthor } from "../src/access/authorization/index.js";
import { readChanges } from "../src/changes/change-feed/index.js";
import { recordFields } from "../src/model/records/index.js";
import { countOtherChanges, idOf, type KeyedRecord, loadSeed, recordSeed, type Seed } from "../src/serve/seed/index.js";
import { openTestGraph, type TestGraph } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";

type ShelfRow = KeyedRecord & { name: string };

const shelves = (file: string) =>
  recordSeed<ShelfRow>({
    entity: Shelf,
    kind: "shelf",
    file,
    async create(em, { name }, options) {
      if (name === "") throw new Error("a shelf needs a name");
      em.create(Shelf, { ...recordFields({}, options), name });
      await em.flush();
    },
  });

let graph: TestGraph;
let directory: string;
let seed: Seed;
beforeAll(async () => {
  graph = await openTestGraph(library);
  directory = mkdtempSync(join(tmpdir(), "thidua-seed-"));
  writeFileSync(join(directory, "shelves.yaml"), "- { key: law, name: Luật }\n- { key: history, name: Lịch sử }\n");
  writeFileSync(join(directory, "broken.yaml"), '- { key: maps, name: Bản đồ }\n- { key: nameless, name: "" }\n');
  writeFileSync(join(directory, "more.yaml"), "- { key: plays, name: Kịch }\n");
  const url = pathToFileURL(`${directory}/`);
  seed = { subgraph: "library", directory: url, catalogs: [], articles: [shelves("shelves.yaml")] };
});
afterAll(async () => {
  rmSync(directory, { recursive: true });
  await graph.close();
});

const names = async () => (await graph.data("{ shelves { name } }")).shelves.map(({ name }: { name: string }) => name);

it("creates the records of its files with the IDs of their keys, as the author seed", async () => {
  expect(await loadSeed(seed, graph.database)).toEqual({ created: 2, existing: 0 });
  const { changes } = await readChanges(graph.database.fork(), { limit: 10 });
  expect(changes.map(({ id, actor, operation }) => [id, actor, operation])).toEqual(
    ["law", "history"].map((key) => [idOf("shelf", key), "seed", "library"]),
  );
});

it("leaves existing records as they are", async () => {
  await graph.database
    .fork()
    .transactional((em) =>
      em.findOneOrFail(Shelf, { id: idOf("shelf", "law") }).then((shelf) => (shelf.name = "Pháp luật")),
    );
  expect(await loadSeed(seed, graph.database)).toEqual({ created: 0, existing: 2 });
  expect(await names()).toEqual(["Lịch sử", "Pháp luật"]);
});

it("creates all records of a kind or none, and names the one that failed", async () => {
  const broken = { ...seed, articles: [shelves("broken.yaml")] };
  await expect(loadSeed(broken, graph.database)).rejects.toThrow("shelf/nameless: a shelf needs a name");
  expect(await names()).toEqual(["Lịch sử", "Pháp luật"]);
});

it("loads only the parts that are asked for", async () => {
  writeFileSync(join(directory, "catalog.yaml"), "- { key: atlas, name: Tập bản đồ }\n");
  const both = { ...seed, catalogs: [shelves("catalog.yaml")] };
  expect(await loadSeed(both, graph.database, ["articles"])).toEqual({ created: 0, existing: 2 });
  expect(await loadSeed(both, graph.database, ["catalogs"])).toEqual({ created: 1, existing: 0 });
});

it("counts the changes that no seed recorded, also of a caller with the seed's name", async () => {
  const { schema } = library.database;
  const before = await countOtherChanges(graph.database, schema);
  await loadSeed({ ...seed, articles: [shelves("more.yaml")] }, graph.database);
  expect(await countOtherChanges(graph.database, schema)).toBe(before);
  await graph.database.fork().transactional(async (transaction) => {
    const em = transaction as EntityManager;
    setChangeAuthor(em, { actor: "seed", requestId: "a-request", operation: "createShelf" });
    em.create(Shelf, { ...recordFields({}, {}), name: "Thơ" });
    await em.flush();
  });
  expect(await countOtherChanges(graph.database, schema)).toBe(before + 1);
});
