import { idFromKey } from "@thidua/base/identifiers";
import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
const id = (name: string) => idFromKey(`test/${name}`);
const names = ["department", "division", "desk", "old", "old-division", "other"];

/** Each organization has one decision, which honors itself, and one commendation policy. */
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, {
    organizations: [
      { id: id("department") },
      { id: id("division"), parentId: id("department") },
      { id: id("desk"), parentId: id("division") },
      { id: id("old"), hasEnd: true },
      { id: id("old-division"), parentId: id("old"), hasEnd: true },
      { id: id("other") },
    ],
    lineage: [{ id: id("merger"), from: [id("old")], to: [id("department")] }],
    campaigns: [{ id: id("campaign") }],
  });
  const issue = `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { userErrors { code } } }`;
  const state = `mutation ($input: CreateCommendationPolicyInput!) { createCommendationPolicy(input: $input) { userErrors { code } } }`;
  for (const name of names) {
    const organizationId = id(name);
    const honored = { formCode: "GK", subjectKind: "COLLECTIVE", recipientName: name, organizationId };
    await graph.data(issue, { input: { organizationId, issuedOn: "2025-01-20", decidedBy: name, awards: [honored] } });
    await graph.data(state, { input: { organizationId, statement: name, campaignId: id("campaign") } });
  }
});
afterAll(() => graph.close());

const selection = `awards(filter: { organization: $organization }) { totalCount nodes { recipientName } }
  awardDecisions(filter: { organization: $organization }) { totalCount nodes { decidedBy } }
  commendationPolicies(filter: { organization: $organization }) { totalCount nodes { statement } }`;
const query = `query ($organization: OrganizationSelector!) { ${selection} }`;
const found = async (organization: object) => {
  const answer = await graph.data(query, { organization });
  const lists = Object.values(answer as Record<string, { totalCount: number; nodes: object[] }>).map(
    ({ totalCount, nodes }) => {
      expect(totalCount).toBe(nodes.length);
      return nodes.flatMap((node) => Object.values(node)).sort();
    },
  );
  expect(new Set(lists.map(String)).size).toBe(1);
  return lists[0];
};

it("an organization selects its own awards, decisions and policies, those of its tree, and those of its predecessors", async () => {
  const department = id("department");
  expect(await found({ id: department })).toEqual(["department"]);
  expect(await found({ id: department, includeDescendants: true })).toEqual(["department", "desk", "division"]);
  expect(await found({ id: department, includePredecessors: true })).toEqual(["department", "old"]);
  expect(await found({ id: department, includeDescendants: true, includePredecessors: true })).toEqual(
    ["department", "desk", "division", "old", "old-division"].sort(),
  );
  expect(await found({ id: id("old"), includeDescendants: true, includePredecessors: true })).toEqual([
    "old",
    "old-division",
  ]);
  expect(await found({ id: id("unknown"), includeDescendants: true, includePredecessors: true })).toEqual([]);
});

it("the organizations of a tree are read once for all lists of an operation", async () => {
  const organization = { id: id("department"), includeDescendants: true, includePredecessors: true };
  const lists = `query ($organization: OrganizationSelector!) {
    awards(filter: { organization: $organization }) { nodes { recipientName } }
    awardDecisions(filter: { organization: $organization }) { nodes { decidedBy } } }`;
  for (const reader of [anonymous, testCaller([Role.ANALYST])]) {
    const { data, statements } = await graph.as(reader).recorded(lists, { organization });
    expect(data.awards.nodes).toHaveLength(5);
    expect(data.awardDecisions.nodes).toHaveLength(5);
    expect(statements).toHaveLength(3);
  }
});

it("awards are filtered by class and level of their form, and by cancellation", async () => {
  const total = async (filter: object) =>
    (await graph.data("query ($filter: AwardFilter) { awards(filter: $filter) { totalCount } }", { filter })).awards
      .totalCount;
  expect(await total({ category: { eq: "COMMENDATION_CERTIFICATE" }, level: { eq: "UNIT" } })).toBe(names.length);
  expect(await total({ or: [{ category: { eq: "ORDER" } }, { level: { in: ["STATE", "PROVINCE"] } }] })).toBe(0);
  const { awardDecisions } = await graph.data(`{ awardDecisions(search: "other") { nodes { id } } }`);
  const cancel = `mutation ($input: CancelDecisionInput!) { cancelDecision(input: $input) { userErrors { code } } }`;
  const input = { decisionId: awardDecisions.nodes[0].id, cancelledOn: "2026-01-01", reason: "Nhầm" };
  expect((await graph.data(cancel, { input })).cancelDecision.userErrors).toEqual([]);
  expect(await total({ isCancelled: { eq: true } })).toBe(1);
  expect(await total({ isCancelled: { eq: false } })).toBe(names.length - 1);
  expect(await total({ not: { isCancelled: { eq: false } }, organization: { id: id("other") } })).toBe(1);
  expect(await total({ isCancelled: {} })).toBe(names.length);
});

it("the awards of a tree with its predecessors are joined from pages in any order, forward and backward", async () => {
  const page = `query ($organization: OrganizationSelector!, $orderBy: [AwardOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    awards(filter: { organization: $organization }, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { recipientName } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const organization = { id: id("department"), includeDescendants: true, includePredecessors: true };
  const namesOf = ({ nodes }: { nodes: { recipientName: string }[] }) =>
    nodes.map(({ recipientName }) => recipientName);
  for (const field of ["CEREMONY", "DECIDED_ON", "AWARDED_ON", "RECIPIENT_NAME"])
    for (const direction of ["ASC", "DESC"]) {
      const asked = { organization, orderBy: [{ field, direction }] };
      const whole = namesOf((await graph.data(page, asked)).awards);
      expect([...whole].sort()).toEqual(["department", "desk", "division", "old", "old-division"].sort());
      for (const size of [1, 2, 5]) {
        const [forward, backward] = [[] as string[], [] as string[]];
        for (let after: string | null = null, more = true; more; ) {
          const { awards: found } = await graph.data(page, { ...asked, first: size, after });
          forward.push(...namesOf(found));
          ({ endCursor: after, hasNextPage: more } = found.pageInfo);
        }
        for (let before: string | null = null, more = true; more; ) {
          const { awards: found } = await graph.data(page, { ...asked, last: size, before });
          backward.unshift(...namesOf(found));
          ({ startCursor: before, hasPreviousPage: more } = found.pageInfo);
        }
        expect([forward, backward]).toEqual([whole, whole]);
      }
    }
});
