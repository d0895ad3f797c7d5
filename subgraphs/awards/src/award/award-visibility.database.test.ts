import { idFromKey } from "@thidua/base/identifiers";
import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "../definition.js";
import { MirroredTypicalExample } from "../mirrors/mirrored-typical-example.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
let everyone: TestGraph;
let portal: TestGraph;
let analyst: TestGraph;
const id = (name: string) => idFromKey(`test/${name}`);

beforeAll(async () => {
  graph = await openTestGraph(awards);
  everyone = graph.as(anonymous);
  portal = graph.as(testCaller([Role.PORTAL]));
  analyst = graph.as(testCaller([Role.ANALYST]));
  await addCatalog(graph);
  await addMirrored(graph, {
    organizations: [{ id: id("department") }, { id: id("unit") }],
    persons: [id("person")],
    campaigns: [{ id: id("campaign") }],
    examples: [{ id: id("example"), isPublic: false }],
  });
  const issue = `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { awardDecision { id } userErrors { code field } } }`;
  const { issueDecision } = await graph.data(issue, {
    input: {
      organizationId: id("department"),
      document: { text: "Quyết định số 15/QĐ-SKHCN ngày 20/01/2026" },
      awards: [
        {
          formCode: "CSTĐCS",
          subjectKind: "INDIVIDUAL",
          recipientName: "Nguyễn Thị Ánh",
          position: "Chuyên viên",
          recipientPositionClass: "DIRECT_WORKER",
          personId: id("person"),
          unitId: id("unit"),
          commendationTypeCode: "CAMPAIGN",
          campaignId: id("campaign"),
          typicalExampleId: id("example"),
          taskCompletionLevel: "COMPLETED_EXCELLENTLY",
          achievement: "Sáng kiến cắt giảm thủ tục",
          achievementFrom: "2025-01-01",
          achievementTo: "2025-12-31",
          amountVnd: 2_340_000,
        },
      ],
    },
  });
  expect(issueDecision.userErrors).toEqual([]);
  const cancel = `mutation ($input: CancelDecisionInput!) { cancelDecision(input: $input) { userErrors { code } } }`;
  const input = { decisionId: issueDecision.awardDecision.id, cancelledOn: "2026-02-10", reason: "Khai không đúng" };
  expect((await graph.data(cancel, { input })).cancelDecision.userErrors).toEqual([]);
});
afterAll(() => graph.close());

const internal = {
  recipientPositionClass: "DIRECT_WORKER",
  taskCompletionLevel: "COMPLETED_EXCELLENTLY",
  achievement: "Sáng kiến cắt giảm thủ tục",
  achievementFrom: "2025-01-01",
  achievementTo: "2025-12-31",
  amountVnd: 2_340_000,
};

describe("an award", () => {
  it("shows recipient, form, unit, campaign, decision and cancellation to everyone", async () => {
    const { awards: found } = await everyone.data(`{ awards { totalCount nodes {
      recipientName position subjectKind isPosthumous form { code } commendationType { code }
      person { id } unit { id } campaign { id }
      decision { issuedOn state document { number symbol } } cancellation { cancelledOn document { text } } } } }`);
    expect(found).toEqual({
      totalCount: 1,
      nodes: [
        {
          recipientName: "Nguyễn Thị Ánh",
          position: "Chuyên viên",
          subjectKind: "INDIVIDUAL",
          isPosthumous: false,
          form: { code: "CSTĐCS" },
          commendationType: { code: "CAMPAIGN" },
          person: { id: id("person") },
          unit: { id: id("unit") },
          campaign: { id: id("campaign") },
          decision: { issuedOn: "2026-01-20", state: "CANCELLED", document: { number: 15, symbol: "QĐ-SKHCN" } },
          cancellation: { cancelledOn: "2026-02-10", document: null },
        },
      ],
    });
  });

  it("shows bonus, achievement, position class and task completion to staff only", async () => {
    const names = Object.keys(internal);
    const query = `{ awards { nodes { recipientName ${names.join(" ")} typicalExample { id } } } }`;
    const { awards: found } = await analyst.data(query);
    expect(found.nodes).toEqual([
      { recipientName: "Nguyễn Thị Ánh", ...internal, typicalExample: { id: id("example") } },
    ]);
    for (const [outsider, code] of [
      [everyone, "UNAUTHENTICATED"],
      [portal, "FORBIDDEN"],
    ] as const) {
      const answer = await outsider.execute(query);
      expect(answer.data?.awards.nodes).toEqual([
        {
          recipientName: "Nguyễn Thị Ánh",
          ...Object.fromEntries(names.map((name) => [name, null])),
          typicalExample: null,
        },
      ]);
      expect(answer.errors?.map(({ path, extensions }) => `${path?.at(-1)} ${extensions?.code}`).sort()).toEqual(
        [...names, "typicalExample"].map((name) => `${name} ${code}`).sort(),
      );
      expect(JSON.stringify(answer.errors?.map(({ message }) => message))).not.toMatch(/2.340.000|Sáng kiến/);
    }
  });

  it("is visible through its typical example to staff only, until the example is public", async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on TypicalExample { awards { totalCount } } } }`;
    const of = [{ __typename: "TypicalExample", id: id("example") }];
    expect((await analyst.data(query, { of }))._entities).toEqual([{ awards: { totalCount: 1 } }]);
    expect((await portal.data(query, { of }))._entities).toEqual([null]);
    await graph.database.fork().nativeUpdate(MirroredTypicalExample, { id: id("example") }, { isPublic: true });
    expect((await everyone.data(query, { of }))._entities).toEqual([{ awards: { totalCount: 1 } }]);
  });

  it("nothing internal is found by a filter or by words", async () => {
    const total = `query ($filter: AwardFilter, $search: String) { awards(filter: $filter, search: $search) { totalCount } }`;
    for (const filter of [
      { typicalExample: { eq: id("example") } },
      { or: [{ not: { typicalExample: { isNull: true } } }] },
    ]) {
      expect((await analyst.data(total, { filter })).awards.totalCount).toBe(1);
      const refused = await everyone.execute(total, { filter });
      expect(refused.data?.awards).toBeNull();
      expect(refused.errors?.[0]).toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
    }
    expect((await everyone.data(total, { search: "thi anh" })).awards.totalCount).toBe(1);
    for (const asker of [everyone, analyst])
      expect((await asker.data(total, { search: "cat giam" })).awards.totalCount).toBe(0);
  });
});

it("the reason for a cancellation is visible to reviewers, council members, administrators and auditors", async () => {
  const query = "{ awardDecisions { nodes { cancellation { cancelledOn reason } } } }";
  for (const role of [Role.REVIEWER, Role.COUNCIL_MEMBER, Role.PROVINCE_ADMIN, Role.AUDITOR]) {
    const { awardDecisions } = await graph.as(testCaller([role])).data(query);
    expect(awardDecisions.nodes).toEqual([{ cancellation: { cancelledOn: "2026-02-10", reason: "Khai không đúng" } }]);
  }
  for (const other of [everyone, portal, analyst, graph.as(testCaller([Role.EDITOR]))]) {
    const answer = await other.execute(query);
    expect(answer.data?.awardDecisions.nodes).toEqual([{ cancellation: { cancelledOn: "2026-02-10", reason: null } }]);
    expect(answer.errors).toHaveLength(1);
  }
});
