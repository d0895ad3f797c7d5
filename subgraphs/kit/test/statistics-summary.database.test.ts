import { Migration } from "@mikro-orm/migrations";
import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SubgraphDatabase } from "../src/changes/database/index.js";
import { foldSummaries } from "../src/graph/statistics/summary/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openDatabase } from "../src/serve/database/index.js";
import { openTestDatabase, openTestGraph, type TestGraph } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

let database: SubgraphDatabase & { close(): Promise<void> };
let graph: TestGraph;
let deltas: string;
const shelves = [newId(), newId()];

const execute = (sql: string) => database.fork().execute<{ [column: string]: unknown }[]>(sql);
const stats = (given: string) =>
  graph.recorded(`{ bookStats(${given}) { rows { shelf year bookCount priceTotal } totalCount rowCount } }`);
const readsSummary = async (given: string) =>
  (await stats(given)).statements.some((sql) => sql.includes("statistics_of_"));

beforeAll(async () => {
  database = await openTestDatabase(library.database);
  graph = await openTestGraph(library, database);
  await execute(`drop function "library"."refuse_bypass"() cascade`);
  const [table] = await execute(
    `select "tablename" as "name" from pg_tables where "tablename" like 'statistics_of_book_%_deltas'`,
  );
  deltas = `"library"."${table!.name}"`;
  const em = database.fork();
  for (const [index, id] of shelves.entries()) em.create(Shelf, { ...recordFields({}), id, name: `Giá ${index}` });
  await em.flush();
});
afterAll(() => database.close());

beforeEach(async () => {
  await execute(`delete from "library"."book"`);
  const em = database.fork();
  for (let index = 0; index < 6; index += 1)
    em.create(Book, {
      ...{ ...recordFields({}), title: `Sách ${index}`, titleSortKey: `${index}`, shelfId: shelves[index % 2]! },
      ...{ price: index === 0 ? null : 1_000 * index, printedOn: index === 5 ? null : `202${index % 2}-05-01` },
    });
  await em.flush();
  await foldSummaries(database.fork());
});

describe("the summary", () => {
  it("has what a statement writes at once, and nothing of what it leaves as it is", async () => {
    await execute(`update "library"."book" set "publisher" = 'Nhà xuất bản'`);
    expect(await execute(`select * from ${deltas}`)).toEqual([]);
    await execute(`update "library"."book" set "price" = 7`);
    expect(await execute(`select sum("records")::int as "records" from ${deltas}`)).toEqual([{ records: 0 }]);
    const { data } = await stats("groupBy: []");
    expect(data.bookStats).toEqual({
      ...{ rows: [{ shelf: null, year: null, bookCount: 6, priceTotal: 42 }], totalCount: 6, rowCount: 1 },
    });
    expect(await foldSummaries(database.fork())).toBeGreaterThan(0);
    expect(await foldSummaries(database.fork())).toBe(0);
    expect((await stats("groupBy: []")).data).toEqual(data);
  });

  it("is empty when the table is", async () => {
    await execute(`update "library"."book" set "price" = 7`);
    await execute(`truncate "library"."book"`);
    const none = { rows: [], totalCount: 0, rowCount: 0 };
    expect((await stats("groupBy: [YEAR]")).data.bookStats).toEqual(none);
    const total = { rows: [{ shelf: null, year: null, bookCount: 0, priceTotal: null }], totalCount: 0, rowCount: 1 };
    expect((await stats("groupBy: []")).data.bookStats).toEqual(total);
    expect(await readsSummary("groupBy: []")).toBe(true);
  });

  it("shows no combination of which no record is left", async () => {
    await execute(`update "library"."book" set "shelf_id" = '${shelves[0]}'`);
    for (const isFolded of [false, true]) {
      if (isFolded) await foldSummaries(database.fork());
      const { data } = await stats("groupBy: [SHELF]");
      expect(data.bookStats.rows).toEqual([{ shelf: shelves[0], year: null, bookCount: 6, priceTotal: 15_000 }]);
      expect(data.bookStats.rowCount).toBe(1);
    }
  });

  it.each([
    ['groupBy: [YEAR], search: "sach"', false],
    ["groupBy: [YEAR], filter: { weight: { gt: 1 } }", false],
    ["groupBy: [YEAR], filter: { or: [{ price: { gt: 1 } }, { weight: { gt: 1 } }] }", false],
    ["groupBy: [YEAR], filter: { not: { price: { gt: 1 } } }", true],
    ["groupBy: [YEAR], filter: { or: [{ price: { isNull: true } }, {}] }", true],
    ["groupBy: [SHELF, PRICE, YEAR]", true],
  ])("answers %s: %s", async (given, isCovered) => expect(await readsSummary(given)).toBe(isCovered));
});

describe("a database", () => {
  it("without the summary counts the records, and builds it with the next migration", async () => {
    const before = (await stats("groupBy: [YEAR, PRICE]")).data;
    const tables = await execute(
      `select "tablename" as "name" from pg_tables where "tablename" like 'statistics_of_book_%'`,
    );
    for (const { name } of tables) await execute(`alter table "library"."${name}" rename to "old_${name}"`);
    const { data, statements } = await stats("groupBy: [YEAR, PRICE]");
    expect(data).toEqual(before);
    expect(statements.some((sql) => sql.includes('"library"."book" as "e"'))).toBe(true);
    for (const { name } of tables) await execute(`drop table "library"."old_${name}"`);
    await database.migrate();
    expect((await stats("groupBy: [YEAR, PRICE]")).data).toEqual(before);
    expect(await readsSummary("groupBy: [YEAR, PRICE]")).toBe(true);
  });

  it("counts the records again after migrations, which may change what triggers read", async () => {
    class Doubled extends Migration {
      override up(): void {
        this.addSql(`alter table "library"."book" rename column "price" to "cost"`);
        this.addSql(`update "library"."book" set "cost" = 2 * "cost"`);
        this.addSql(`alter table "library"."book" rename column "cost" to "price"`);
      }
    }
    const definition = {
      ...library.database,
      migrations: [...library.database.migrations, { name: "doubled", class: Doubled }],
    };
    const { clientUrl, driverOptions } = database.orm.config.getAll() as {
      clientUrl?: string;
      driverOptions: { pglite?: () => unknown };
    };
    const source = driverOptions.pglite
      ? { kind: "embedded", database: { pglite: driverOptions.pglite() } }
      : { kind: "server", url: clientUrl };
    const migrated = await openDatabase(definition, source as never);
    expect(await migrated.migrate()).toEqual(["doubled"]);
    const { data } = await stats("groupBy: []");
    expect(data.bookStats.rows[0].priceTotal).toBe(30_000);
    expect(await readsSummary("groupBy: []")).toBe(true);
    if (!driverOptions.pglite) await migrated.close();
  });
});
