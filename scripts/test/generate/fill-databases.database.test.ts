import type { EntityMetadata } from "@mikro-orm/core";
import { updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";
import { SearchableRecord } from "@thidua/kit/model/search";
import { openTestDatabases, type TestDatabases } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { skewedIds, smallestSize } from "../../src/generate/index.js";
import { subgraphs } from "../../src/subgraphs.js";
import { smallestContent } from "./smallest-content.js";

let opened: TestDatabases;

beforeAll(async () => {
  opened = await openTestDatabases(
    subgraphs.map(({ database }) => database),
    smallestContent(),
  );
});
afterAll(() => opened?.close());

const entitiesOf = (index: number): EntityMetadata[] =>
  [...(opened.databases[index]!.orm.getMetadata() as unknown as Iterable<EntityMetadata>)].filter(
    ({ abstract, tableName }) => !abstract && tableName,
  );

/** Tables that get no rows: what the law fixes, and mirrors and parts that no list shows. */
const left = [
  ..."AwardAuthority AwardForm CommendationPrinciple CommendationType StatisticsCategory StatisticsMapping".split(" "),
  ..."ProvinceCode ProvinceSuccession MirroredInitiative MirroredReviewConference".split(" "),
];

describe.each([...subgraphs.entries()])("%i", (index, { database: { schema } }) => {
  const database = () => opened.databases[index]!.fork();
  const isGenerated = `("id"::text like '018cc25%' and "id"::text like '%-8000-0000%')`;

  it("every table has generated rows", async () => {
    const empty: string[] = [];
    for (const { className, tableName, primaryKeys } of entitiesOf(index)) {
      if (left.includes(className) || primaryKeys[0] !== "id") continue;
      const [row] = await database().execute(`select 1 from "${schema}"."${tableName}" where ${isGenerated} limit 1`);
      if (!row) empty.push(className);
    }
    expect(empty).toEqual([]);
  });

  it("the columns of searches are those that the records compute, and their words are known", async () => {
    for (const { class: entity, className, tableName } of entitiesOf(index)) {
      if (!(entity!.prototype instanceof SearchableRecord)) continue;
      const em = database();
      const rows = await em.execute(`select * from "${schema}"."${tableName}" where ${isGenerated}`);
      for (const row of rows) {
        const record = em.map(className as never, row as never) as unknown as SearchableRecord;
        record.refreshSearch();
        expect(record.searchText).toBe(row.search_text);
        expect(record.searchAccents).toBe(row.search_accents);
      }
      const unknown = await em.execute(
        `select distinct "word" from (select unnest(string_to_array("search_text", ' ')) as "word" from "${schema}"."${tableName}") as "words"
         where "word" <> '' and "word" !~ '[0-9=/|]' and not exists (
           select from "${schema}"."search_word" where "list" = '${tableName}' and "search_word"."word" = "words"."word")`,
      );
      expect(unknown).toEqual([]);
    }
  });

  it("references lead to records of the same database", async () => {
    const references = await database().execute(
      `select "c"."conrelid"::regclass::text as "table", "c"."confrelid"::regclass::text as "target", "a"."attname" as "column"
       from pg_constraint as "c" join pg_attribute as "a" on "a"."attrelid" = "c"."conrelid" and "a"."attnum" = "c"."conkey"[1]
       where "c"."contype" = 'f' and "c"."connamespace" = '${schema}'::regnamespace`,
    );
    for (const { table, target, column } of references) {
      const lost = await database().execute(
        `select "${column}" from ${table} where "${column}" is not null and "${column}" not in (select "id" from ${target}) limit 1`,
      );
      expect({ table, column, lost }).toEqual({ table, column, lost: [] });
    }
  });
});

it("the mirrors of the organization tree have the paths that a mirror would store", async () => {
  const em = opened.databases[3]!.fork();
  const read = () => em.execute(`select "id", "path" from "awards"."organization_node" order by "id"`);
  const before = await read();
  await em.execute(`update "awards"."organization_node" set "path" = '{}'`);
  await updateOrganizationPaths(em, { Organization: before.map(({ id }) => id) });
  expect(await read()).toEqual(before);
});

it("organizations are credited often, once, last of all, or never", async () => {
  const { frequent, rare, last, absent } = skewedIds("organization", smallestSize.organizations);
  const em = opened.databases[3]!.fork();
  const count = async (id: string) =>
    (
      await em.execute(`select count(*)::int as "n" from "awards"."award" where "credited_organization_id" = ?`, [id])
    )[0]!.n;
  expect(await count(frequent)).toBeGreaterThan(smallestSize.awards / 20);
  expect(await Promise.all([rare, last, absent].map(count))).toEqual([1, 1, 0]);
  const [final] = await em.execute<[{ id: string }]>(
    `select "credited_organization_id" as "id" from "awards"."award" order by "ceremony_key" desc limit 1`,
  );
  expect(final.id).toBe(last);
});

it("each run stores the same", async () => {
  const em = opened.databases[3]!.fork();
  const [{ sum }] = await em.execute<[{ sum: string }]>(
    `select md5(string_agg(concat_ws('|', "id", "decision_id", "form_key", "recipient_name", "person_id", "campaign_id",
       "credited_organization_id", "decided_on", "amount_vnd"), '\n' order by "id")) as "sum" from "awards"."award"`,
  );
  expect(sum).toMatchInlineSnapshot(`"eb4cf6329c35ac54e99dcf2ec07a48e4"`);
});
