import type { TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isExhaustive } from "../exhaustive.js";
import { manyRecords } from "./many-records.js";
import { openSearchedGraphs, type SearchedGraphs } from "./searched-graphs.js";
import { shownFields, sixtySearches } from "./sixty-searches.js";
import { planOutline, StatementPlans } from "./statement-plans.js";

let searched: SearchedGraphs;
let planned: TestGraph;
let statements: StatementPlans;

beforeAll(async () => {
  if (!isExhaustive) return;
  searched = await openSearchedGraphs(manyRecords());
  planned = searched.graphOf("organizations");
  statements = await StatementPlans.of(planned.database);
});
afterAll(() => searched?.close());

/** Searches a list for a page, the count and the suggestion, and returns the plans of the statements. */
function plansOf(list: string, typed: string, more = ""): Promise<string[]> {
  const source = `query ($typed: String) { ${list}(search: $typed ${more}) { totalCount searchSuggestion edges { searchMatch } } }`;
  return statements.during(() => planned.data(source, { typed }));
}

/**
 * Requires that an index answers each statement of a search. Statements that ask whether there is a record at all stop at the first:
 * where most records match, they need no index.
 */
async function requireIndexes(list: string, table: string, typed: string, more = ""): Promise<void> {
  const plans = await plansOf(list, typed, more);
  const pages = plans.filter((plan) => plan.includes(` on ${table} `) && !/^Result\n\s+InitPlan/.test(plan));
  expect(pages.length).toBeGreaterThan(0);
  for (const plan of pages) {
    expect(plan).not.toMatch(new RegExp(`Seq Scan on ${table}\\b`));
    expect(plan).toMatch(/Index (?:Only )?Scan/);
  }
}

/** What is typed where the plans are shown: whole names, parts, beginnings, mistakes, and what is nowhere. */
const showcase = [
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
] as const;

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

  it.each(showcase)("%s: %s is answered by indexes", async (list, typed) => {
    const table = list.slice(0, -1);
    await requireIndexes(list, table, typed);
    await requireIndexes(list, table, typed, "last: 20");
  });

  it("the plans are those of the snapshot of the server's version", async () => {
    const [{ version }] = await planned.database
      .fork()
      .execute<[{ version: string }]>("select current_setting('server_version_num') as version");
    const shown: string[] = [];
    for (const [list, typed] of showcase) {
      const outlines = (await plansOf(list, typed)).map(planOutline);
      // Statements that run side by side end in any order.
      shown.push(`# ${list}: ${typed}`, ...[...new Set(outlines)].sort());
    }
    const major = Math.floor(Number(version) / 10_000);
    await expect(`${shown.join("\n\n")}\n`).toMatchFileSnapshot(`./snapshots/search-plans.postgresql-${major}.txt`);
  });
});
