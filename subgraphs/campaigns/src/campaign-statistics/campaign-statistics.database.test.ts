import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorEvent, mirrorOrganization } from "../testing/mirrored-records.js";
import { createSharedRecords, runMutation, testMutations } from "../testing/test-mutations.js";

type Row = { [name: string]: unknown };

let graph: TestGraph;
const ids: { [code: string]: string } = {};
/** The present successors of organizations, for AS_NOW. An organization that is not listed is its own. */
const present: { [code: string]: string } = { first: "joined", second: "joined", renamed: "joined" };

/** A seeded generator (mulberry32): the same records in every run. */
let seed = 20_261_121;
function random(below: number): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}
const one = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;

beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await createSharedRecords(graph);
  // `renamed` and then `first` and `second` became `joined`; `split` became two, so that no single present name exists.
  for (const code of ["joined", "left", "right", "living"]) ids[code] = await mirrorOrganization(graph, { code });
  for (const code of ["first", "second", "renamed", "split"])
    ids[code] = await mirrorOrganization(graph, { code, endedUntil: "2025-02-28" });
  const of = (...codes: string[]) => codes.map((code) => ids[code]!);
  await mirrorEvent(graph, of("renamed"), of("first"), "2020-01-01");
  await mirrorEvent(graph, of("first", "second"), of("joined"), "2025-03-01");
  await mirrorEvent(graph, of("split"), of("left", "right"), "2025-03-01");
  const organizations = Object.values(ids);
  for (let number = 0; number < 60; number += 1) {
    const campaignId = await runMutation(graph, "launchCampaign", {
      code: `c-${number}`,
      name: "Phong trào",
      kind: one(["MOVEMENT", "DRIVE"]),
      scope: one([null, "SECTOR", "PROVINCE"]),
      year: one([null, 2019, 2020, 2021]),
      organizationId: one([null, ...organizations]),
    });
    for (const organizationId of organizations.filter(() => random(6) === 0))
      await runMutation(graph, "registerForCampaign", { campaignId, organizationId });
    if (random(3) === 0) await runMutation(graph, "signPledge", { ...pledge(), campaignId });
    if (random(3) === 0)
      await runMutation(graph, "recordCampaignReview", {
        campaignId,
        kind: one(["INTERIM", "FINAL"]),
        heldOn: "2022-01-01",
      });
    const initiativeId = await runMutation(graph, "submitInitiative", {
      kind: one(["INITIATIVE", "TECHNICAL_SOLUTION"]),
      name: "Sáng kiến",
      organizationId: one(organizations),
      year: one([2018, 2019]),
      isApplied: random(2) === 0,
      annualSavingVnd: one([null, 0, 50_000_000, 4_000_000_000_001]),
    });
    if (random(2) === 0) {
      const input = testMutations.recognizeInitiative!.input({ initiativeId } as never);
      await runMutation(graph, "recognizeInitiative", {
        ...input,
        scopeOfInfluence: one(["UNIT", "PROVINCE", "NATION"]),
      });
    }
  }
}, 120_000);
afterAll(() => graph.close());

const pledge = () => testMutations.signPledge!.input({ organizationId: ids.living } as never);

/** Returns all subsets of the dimensions. */
function subsets(dimensions: readonly string[]): string[][] {
  const made: string[][] = [[]];
  for (const dimension of dimensions) made.push(...made.map((set) => [...set, dimension]));
  return made;
}

const now = (organizationId: string | null): string | null => {
  const code = Object.keys(ids).find((name) => ids[name] === organizationId);
  return code && present[code] ? ids[present[code]]! : organizationId;
};

/** Counts a list: returns the rows that the statistics must return, in any order. */
function counted(
  records: readonly Row[],
  groups: readonly string[],
  measures: (group: readonly Row[]) => Row,
  lineage: string,
): Row[] {
  const valuesOf = (record: Row) =>
    Object.fromEntries(
      groups.map((name) => [
        name,
        name === "organization" && lineage === "AS_NOW" ? now(record[name] as string | null) : record[name],
      ]),
    );
  const grouped = Map.groupBy(records, (record) => JSON.stringify(valuesOf(record)));
  if (groups.length === 0) return [measures(records)];
  return [...grouped.values()].map((group) => ({ ...valuesOf(group[0]!), ...measures(group) }));
}

const sorted = (rows: readonly Row[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
const flat = (row: Row): Row => ({ ...row, organization: (row.organization as { id: string } | null)?.id ?? null });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Compares the statistics that a caller reads with its list, for every subset of the dimensions, AS_THEN and AS_NOW. */
async function compare(
  caller: TestGraph,
  field: string,
  dimensions: { readonly [dimension: string]: string },
  measureNames: string,
  records: readonly Row[],
  measures: (group: readonly Row[]) => Row,
): Promise<void> {
  for (const lineage of ["AS_THEN", "AS_NOW"]) {
    for (const groupBy of subsets(Object.keys(dimensions))) {
      const groups = groupBy.map((dimension) => dimensions[dimension]!);
      const fields = groups.map((name) => (name === "organization" ? "organization { id }" : name)).join(" ");
      const { data, statements } = await caller.recorded(
        `{ ${field}(groupBy: [${groupBy}], lineage: ${lineage}) { totalCount rowCount rows { ${fields} ${measureNames} } } }`,
      );
      const { rows, rowCount, totalCount } = data[field];
      const expected = counted(records, groups, measures, lineage);
      const given = groups.includes("organization") ? rows.map(flat) : rows;
      expect([groupBy, lineage, sorted(given)]).toEqual([groupBy, lineage, sorted(expected)]);
      expect([rowCount, totalCount, statements.length]).toEqual([expected.length, records.length, 1]);
    }
  }
}

describe("statistics equal the counts of the list, by every set of dimensions, for AS_THEN and AS_NOW:", () => {
  it("those of campaigns, with their registrations, pledges and reviews", async () => {
    const { campaigns: list } = await graph.data(`{ campaigns(first: 200) { nodes {
      year kind scope organization { id } reviews { kind } registrations { totalCount } pledges { totalCount } } } }`);
    const records = list.nodes.map(flat);
    await compare(
      graph,
      "campaignStats",
      { YEAR: "year", KIND: "kind", SCOPE: "scope", ORGANIZATION: "organization" },
      "campaignCount registrationCount pledgeCount finallyReviewedCount",
      records,
      (group) => ({
        campaignCount: group.length,
        registrationCount: sum(group.map(({ registrations }) => (registrations as { totalCount: number }).totalCount)),
        pledgeCount: sum(group.map(({ pledges }) => (pledges as { totalCount: number }).totalCount)),
        finallyReviewedCount: group.filter(({ reviews }) => (reviews as Row[]).some(({ kind }) => kind === "FINAL"))
          .length,
      }),
    );
  });

  it.each(["anonymous callers", "staff"])("those of initiatives that %s may read", async (who) => {
    const caller = who === "staff" ? graph.as(testCaller([Role.ANALYST])) : graph.as(anonymous);
    const { initiatives: list } = await caller.data(`{ initiatives(first: 200) { nodes {
      year kind organization { id } isApplied annualSavingVnd recognition { scopeOfInfluence } } } }`);
    const records = list.nodes.map((node: Row) => ({
      ...flat(node),
      scopeOfInfluence: (node.recognition as Row | null)?.scopeOfInfluence ?? null,
    }));
    expect(records).toHaveLength(who === "staff" ? 60 : records.filter(({ recognition }: Row) => recognition).length);
    await compare(
      caller,
      "initiativeStats",
      { YEAR: "year", KIND: "kind", INFLUENCE_SCOPE: "scopeOfInfluence", ORGANIZATION: "organization" },
      "initiativeCount recognizedCount appliedCount annualSavingVnd annualSavingTotalVnd",
      records,
      (group) => {
        const savings = group.flatMap(({ annualSavingVnd }) => (annualSavingVnd === null ? [] : [annualSavingVnd]));
        const annualSavingVnd = savings.length > 0 ? sum(savings as number[]) : null;
        return {
          initiativeCount: group.length,
          recognizedCount: group.filter(({ recognition }) => recognition !== null).length,
          appliedCount: group.filter(({ isApplied }) => isApplied).length,
          annualSavingVnd,
          annualSavingTotalVnd: annualSavingVnd === null ? null : String(annualSavingVnd),
        };
      },
    );
  });
});

it("orders the rows by count, and a limit reduces the rows but not the total", async () => {
  const { all, few } = await graph.data(`{
    all: campaignStats(groupBy: [ORGANIZATION]) { totalCount rowCount rows { campaignCount } }
    few: campaignStats(groupBy: [ORGANIZATION], limit: 2) { totalCount rowCount rows { campaignCount } } }`);
  const counts = all.rows.map(({ campaignCount }: { campaignCount: number }) => campaignCount);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(few).toEqual({ ...all, rows: all.rows.slice(0, 2) });
});
