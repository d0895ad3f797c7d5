import { idFromKey } from "@thidua/base/identifiers";
import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";
import { AwardDimension } from "./award-dimension.js";

let graph: TestGraph;
const id = (name: string) => idFromKey(`test/${name}`);
const [north, south] = [id("province-north"), id("province-south")];

/** Two organizations merged into one; one was split in two; one was dissolved. */
const organizations = [
  { id: id("joined"), kind: "DEPARTMENT", provinceId: north },
  { id: id("old-1"), kind: "DIVISION", provinceId: north, hasEnd: true },
  { id: id("old-2"), kind: "OFFICE", provinceId: south, hasEnd: true },
  { id: id("split"), kind: "OFFICE", provinceId: south, hasEnd: true },
  { id: id("half-1"), kind: "DEPARTMENT", provinceId: south },
  { id: id("half-2"), kind: "DIVISION", provinceId: null },
  { id: id("dissolved"), kind: "OFFICE", provinceId: null, hasEnd: true },
];
const present = new Map([
  [id("old-1"), id("joined")],
  [id("old-2"), id("joined")],
]);

/** Returns a seeded generator, so that every run has the same awards and a failure can be reproduced. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  const persons = Array.from({ length: 6 }, (_, index) => id(`person-${index}`));
  await addMirrored(graph, {
    organizations,
    lineage: [
      { id: id("merger"), from: [id("old-1"), id("old-2")], to: [id("joined")] },
      { id: id("division"), from: [id("split")], to: [id("half-1"), id("half-2")] },
    ],
    persons,
  });
  const next = numbers(20_260_120);
  const one = <Item>(items: readonly Item[]): Item => items[next(items.length)]!;
  const issue = `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { awardDecision { id } userErrors { code field } } }`;
  const cancel = `mutation ($input: CancelDecisionInput!) { cancelDecision(input: $input) { userErrors { code } } }`;
  for (let decision = 0; decision < 12; decision += 1) {
    const awardInputs = Array.from({ length: 12 }, (_, index) => {
      const amountVnd = one([null, 100_000, 2_340_000, 4_000_000_000_000]);
      const organizationId = one(organizations).id;
      if (next(4) === 0) {
        const honored = { subjectKind: "COLLECTIVE", recipientName: `Phòng ${index}`, organizationId, amountVnd };
        return { ...honored, formCode: one(["TTLĐTT", "HCLĐ"]) };
      }
      const unitId = one([null, organizationId]);
      const known = next(2) === 0 ? { personId: persons[index % persons.length] } : {};
      const person = { subjectKind: "INDIVIDUAL", recipientName: `Lê ${index % 8}`, position: `Số ${index}`, unitId };
      return { ...person, ...known, amountVnd, formCode: index < persons.length ? "CSTĐCS" : "GK" };
    });
    const input = {
      organizationId: id("joined"),
      issuedOn: `${2024 + next(3)}-0${1 + next(6)}-20`,
      awards: awardInputs,
    };
    const { issueDecision } = await graph.data(issue, { input });
    const { code } = issueDecision.userErrors[0] ?? {};
    // If an organization is drawn twice for one title, the decision is not issued and the next one is tried.
    if (code) expect(code).toBe("DUPLICATE_AWARD");
    else if (decision % 5 === 2) {
      const act = { decisionId: issueDecision.awardDecision.id, cancelledOn: "2026-10-01", reason: "Nhầm" };
      expect((await graph.data(cancel, { input: act })).cancelDecision.userErrors).toEqual([]);
    }
  }
});
afterAll(() => graph.close());

interface Listed {
  recipientName: string;
  position: string | null;
  subjectKind: string;
  amountVnd: number | null;
  form: { key: string; category: string; level: string | null };
  decision: { id: string; issuedOn: string; state: string };
  person: { id: string } | null;
  organization: { id: string } | null;
  unit: { id: string } | null;
}
interface Asked {
  filter: object;
  search: string | null;
  groupBy: AwardDimension[];
  lineage: "AS_THEN" | "AS_NOW";
  includeCancelled: boolean;
}
type Row = { [column: string]: unknown };

async function listed({ filter, search }: Pick<Asked, "filter" | "search">): Promise<Listed[]> {
  const query = `query ($filter: AwardFilter, $search: String, $after: String) { awards(first: 50, after: $after, filter: $filter, search: $search) {
    nodes { recipientName position subjectKind amountVnd form { key category level } decision { id issuedOn state } person { id } organization { id } unit { id } }
    pageInfo { hasNextPage endCursor } } }`;
  const nodes: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const { awards: page } = await graph.data(query, { filter, search, after });
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

/** Returns the expected rows, counted one by one over the list. */
function counted(nodes: Listed[], { groupBy, lineage }: Pick<Asked, "groupBy" | "lineage">): Row[] {
  const groups = new Map<string, { dimensions: Row; nodes: Listed[] }>();
  for (const node of nodes) {
    const credited = node.organization?.id ?? node.unit?.id ?? null;
    const organizationId = lineage === "AS_NOW" && credited ? (present.get(credited) ?? credited) : credited;
    const organization = organizations.find((candidate) => candidate.id === organizationId);
    const values: { [dimension in AwardDimension]: [string, unknown] } = {
      YEAR: ["year", Number(node.decision.issuedOn.slice(0, 4))],
      FORM: ["form", { key: node.form.key }],
      LEVEL: ["level", node.form.level],
      CATEGORY: ["category", node.form.category],
      SUBJECT_KIND: ["subjectKind", node.subjectKind],
      ORGANIZATION: ["organization", organizationId && { id: organizationId }],
      ORGANIZATION_KIND: ["organizationKind", organization?.kind ?? null],
      PROVINCE: ["province", organization?.provinceId ? { id: organization.provinceId } : null],
    };
    const none = Object.fromEntries(Object.values(values).map(([column]) => [column, null]));
    const dimensions = { ...none, ...Object.fromEntries(groupBy.map((dimension) => values[dimension])) };
    const key = JSON.stringify(dimensions);
    groups.set(key, { dimensions, nodes: [...(groups.get(key)?.nodes ?? []), node] });
  }
  const recipient = ({ person, organization, decision, recipientName, position, unit }: Listed) =>
    person?.id ?? organization?.id ?? `${decision.id} ${recipientName} ${position} ${unit?.id}`;
  return [...groups.values()].map(({ dimensions, nodes: inGroup }) => {
    const amounts = inGroup.flatMap(({ amountVnd }) => amountVnd ?? []);
    return {
      ...dimensions,
      awardCount: inGroup.length,
      recipientCount: new Set(inGroup.map(recipient)).size,
      amountVnd: amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : null,
    };
  });
}

const statsQuery = `query ($filter: AwardFilter, $search: String, $groupBy: [AwardDimension!]!, $lineage: LineageView, $includeCancelled: Boolean, $limit: Int) {
  awardStats(filter: $filter, search: $search, groupBy: $groupBy, lineage: $lineage, includeCancelled: $includeCancelled, limit: $limit) {
    rows { year form { key } level category subjectKind organization { id } organizationKind province { id } awardCount recipientCount amountVnd }
    totalCount rowCount } }`;
const stats = async (asked: Partial<Asked>) => (await graph.data(statsQuery, { groupBy: [], ...asked })).awardStats;
const sorted = (rows: Row[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))).sort();

const filters: object[] = [
  {},
  { decidedOn: { gte: "2025-01-01" } },
  { level: { eq: "UNIT" }, subjectKind: { eq: "INDIVIDUAL" } },
  { or: [{ category: { eq: "ORDER" } }, { person: { isNull: false } }] },
  { organization: { id: id("joined"), includePredecessors: true } },
  { not: { organization: { id: id("split") } } },
];
const question: fc.Arbitrary<Asked> = fc.record({
  filter: fc.constantFrom(...filters),
  search: fc.constantFrom(null, "le 1", "phong"),
  groupBy: fc.uniqueArray(fc.constantFrom(...Object.values(AwardDimension)), { maxLength: 4 }),
  lineage: fc.constantFrom("AS_THEN", "AS_NOW"),
  includeCancelled: fc.boolean(),
});

describe("statistics of awards", () => {
  it("equal the counts over the list, for any filter and grouping", async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const nodes = (await listed(asked)).filter(
          ({ decision }) => asked.includeCancelled || decision.state === "ISSUED",
        );
        const expected = counted(nodes, asked);
        const found = await stats(asked);
        expect(found.totalCount).toBe(nodes.length);
        if (expected.length > 0 || asked.groupBy.length > 0) {
          expect(found.rowCount).toBe(expected.length);
          expect(sorted(found.rows)).toEqual(sorted(expected));
        } else {
          expect(found.rows).toMatchObject([{ awardCount: 0, recipientCount: 0, amountVnd: null }]);
        }
        const order = found.rows.map(({ awardCount }: { awardCount: number }) => awardCount);
        expect(order).toEqual(order.toSorted((one: number, other: number) => other - one));
      }),
      { numRuns: 60, seed: 7_041_954 },
    );
  });

  it("exclude cancelled awards unless the argument or the filter includes them", async () => {
    const all = await listed({ filter: {}, search: null });
    const cancelled = all.filter(({ decision }) => decision.state === "CANCELLED").length;
    expect(all.length).toBeGreaterThan(60);
    expect(cancelled).toBeGreaterThan(0);
    const total = async (asked: Partial<Asked>) => (await stats(asked)).totalCount;
    expect(await total({})).toBe(all.length - cancelled);
    expect(await total({ includeCancelled: true })).toBe(all.length);
    expect(await total({ filter: { isCancelled: { eq: true } } })).toBe(cancelled);
    const either = { or: [{ isCancelled: { eq: true } }, { not: { isCancelled: { eq: true } } }] };
    expect(await total({ filter: either })).toBe(all.length);
    expect(await total({ filter: { and: [{ isCancelled: {} }] } })).toBe(all.length - cancelled);
  });

  it("count merged organizations under their successor AS_NOW, and a split one under its own ID", async () => {
    const of = async (lineage: Asked["lineage"]) => {
      const { rows } = await stats({ groupBy: [AwardDimension.ORGANIZATION], lineage });
      return new Map<string | undefined, number>(
        rows.map((row: { organization: { id: string } | null; awardCount: number }) => [
          row.organization?.id,
          row.awardCount,
        ]),
      );
    };
    const [then, now] = [await of("AS_THEN"), await of("AS_NOW")];
    expect([...then.keys()]).toEqual(expect.arrayContaining(organizations.map((organization) => organization.id)));
    expect(now.get(id("joined"))).toBe(then.get(id("joined"))! + then.get(id("old-1"))! + then.get(id("old-2"))!);
    for (const same of [id("split"), id("half-1"), id("half-2"), id("dissolved"), undefined])
      expect(now.get(same)).toBe(then.get(same));
    expect(now.size).toBe(then.size - 2);
  });

  it("take one statement, and one more for the titles, and show the bonus to staff only", async () => {
    const source = `{ awardStats(groupBy: [FORM, ORGANIZATION_KIND, PROVINCE], lineage: AS_NOW) {
      rows { form { code label } organizationKind province { id } awardCount amountVnd } totalCount } }`;
    const { data, statements } = await graph.as(testCaller([Role.ANALYST])).recorded(source);
    expect(statements).toHaveLength(2);
    expect(data.awardStats.rows.some(({ amountVnd }: { amountVnd: number | null }) => amountVnd)).toBe(true);
    const answer = await graph.as(anonymous).execute(source);
    expect(answer.data?.awardStats.totalCount).toBe(data.awardStats.totalCount);
    expect(answer.data?.awardStats.rows).toEqual(data.awardStats.rows.map((row: Row) => ({ ...row, amountVnd: null })));
    expect(new Set(answer.errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(["UNAUTHENTICATED"]));
    const hidden = await graph
      .as(anonymous)
      .execute(statsQuery, { groupBy: [], filter: { typicalExample: { isNull: false } } });
    expect(hidden.data?.awardStats).toBeNull();
  });
});
