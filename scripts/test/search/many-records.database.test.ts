import type { TestGraph } from "@thidua/kit/testing";
import { openTestGraph, ownDatabase } from "@thidua/kit/testing";
import { organizations } from "@thidua/organizations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isExhaustive } from "../exhaustive.js";
import { manyRecords } from "./many-records.js";
import { openSearchedGraphs, type SearchedGraphs } from "./searched-graphs.js";
import { shownFields, sixtySearches } from "./sixty-searches.js";

let searched: SearchedGraphs;
let planned: TestGraph;
/** The plans of the statements of the last search. */
let plans: string[] = [];

beforeAll(async () => {
  if (!isExhaustive) return;
  searched = await openSearchedGraphs(manyRecords());
  const { database } = searched.graphOf("organizations");
  const explained = Object.create(database, {
    fork: {
      value: () => {
        const em = database.fork();
        const execute = em.execute.bind(em) as (sql: string, values?: unknown[]) => Promise<never>;
        em.execute = (async (sql: string, values: unknown[] = []) => {
          const lines: { "QUERY PLAN": string }[] = await execute(`explain (costs off) ${sql}`, values);
          plans.push(lines.map((line) => line["QUERY PLAN"]).join("\n"));
          return execute(sql, values);
        }) as never;
        return em;
      },
    },
  });
  planned = await openTestGraph(
    organizations,
    ownDatabase(explained, async () => {}),
  );
});
afterAll(() => searched?.close());

/**
 * Searches a list and requires that an index answers each statement of a page, of the count and of the suggestion. Statements that ask whether
 * there is a record at all stop at the first: where most records match, they need no index.
 */
async function requireIndexes(list: string, table: string, typed: string, more = ""): Promise<void> {
  plans = [];
  const source = `query ($typed: String) { ${list}(search: $typed ${more}) { totalCount searchSuggestion edges { searchMatch } } }`;
  await planned.data(source, { typed });
  const pages = plans.filter((plan) => plan.includes(` on ${table} `) && !/^Result\n\s+InitPlan/.test(plan));
  expect(plans.length).toBeGreaterThan(1);
  for (const plan of pages) {
    expect(plan).not.toMatch(new RegExp(`Seq Scan on ${table}\\b`));
    expect(plan).toMatch(/Index (?:Only )?Scan/);
  }
}

describe.runIf(isExhaustive)("with 20,000 organizations and persons more", () => {
  it("they are there", async () => {
    const { organizations: all } = await planned.data("{ organizations { totalCount } }");
    expect(all.totalCount).toBeGreaterThan(20_000);
    expect((await planned.data("{ persons { totalCount } }")).persons.totalCount).toBeGreaterThan(20_000);
  });

  it.each(sixtySearches.filter(({ list }) => ["organizations", "persons", "provinces"].includes(list)))(
    "$list: $typed → $first",
    async ({ list, typed, first, match }) => {
      const found = await searched.first(list, typed, shownFields[list]);
      expect(found.match).toBe(match);
      if (first === null) expect(found.shown).toBeNull();
      else expect(found.shown!.startsWith(first)).toBe(true);
    },
  );

  it.each([
    ["organizations", "Sở Nội vụ tỉnh Cao Bằng"],
    ["organizations", "UBND xã Tân Phú"],
    ["organizations", "trường"],
    ["organizations", "uy ban nhan dan"],
    ["organizations", "phú tân nội vụ"],
    ["organizations", "truon trun"],
    ["organizations", "khoa hoc cong nge lang son"],
    ["organizations", "trwongf trung hocj"],
    ["organizations", "xylophone"],
    ["persons", "Nguyễn Văn Hòa"],
    ["persons", "nguyen"],
    ["persons", "hoa"],
    ["persons", "nguyenx van hoa"],
    ["persons", "nguyenvanhoa"],
  ])("%s: %s is answered by indexes", async (list, typed) => {
    const table = list.slice(0, -1);
    await requireIndexes(list, table, typed);
    await requireIndexes(list, table, typed, "last: 20");
  });
});
