import { idFromKey } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { MirroredAppointment } from "@thidua/vocabulary/mirrored-records";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
const id = (name: string) => idFromKey(`test/${name}`);
const issue = `mutation ($input: IssueDecisionInput!) { payload: issueDecision(input: $input) { awardDecision { id } userErrors { code message field } } }`;
const cancel = `mutation ($input: CancelDecisionInput!) { payload: cancelDecision(input: $input) { awardDecision { id } userErrors { code message field } } }`;
const state = `mutation ($input: CreateCommendationPolicyInput!) { payload: createCommendationPolicy(input: $input) { userErrors { code message field } } }`;
const counts = () =>
  graph.data("{ awardDecisions { totalCount } awards { totalCount } commendationPolicies { totalCount } }");

/** No other subgraph runs here: the mirrors hold what is known of their records. */
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, {
    organizations: [{ id: id("department"), code: "department" }, { id: id("elsewhere") }],
    persons: [id("person")],
    councils: [id("council")],
    campaigns: [{ id: id("campaign") }],
    plans: [{ id: id("plan"), organizationId: id("department") }],
    conferences: [id("conference")],
    examples: [{ id: id("example"), isPublic: false }],
  });
});
afterAll(() => graph.close());

const known = {
  formCode: "GK",
  subjectKind: "INDIVIDUAL",
  recipientName: "Lê An",
  personId: id("person"),
  unitId: id("department"),
  campaignId: id("campaign"),
  typicalExampleId: id("example"),
};

it("a decision refers to organizations, people, councils, conferences, campaigns and examples that exist", async () => {
  const collective = {
    formCode: "GK",
    subjectKind: "COLLECTIVE",
    recipientName: "Sở",
    organizationId: id("department"),
  };
  const input = {
    organizationId: id("department"),
    signerId: id("person"),
    proposingCouncilId: id("council"),
    reviewConferenceId: id("conference"),
    issuedOn: "2026-01-20",
    awards: [known, collective],
  };
  const { payload } = await graph.data(issue, { input });
  expect(payload.userErrors).toEqual([]);
  const { awardDecision } = await graph.data(
    "query ($id: ID!) { awardDecision(id: $id) { proposingCouncil { id } reviewConference { id } } }",
    { id: payload.awardDecision.id },
  );
  expect(awardDecision).toEqual({
    proposingCouncil: { id: id("council") },
    reviewConference: { id: id("conference") },
  });
  const act = { decisionId: payload.awardDecision.id, cancelledOn: "2026-02-01", reason: "Nhầm" };
  const before = await counts();
  expect((await graph.data(cancel, { input: { ...act, organizationId: id("nowhere") } })).payload).toEqual({
    awardDecision: null,
    userErrors: [
      { code: "UNKNOWN_ORGANIZATION", message: `Không có tổ chức “${id("nowhere")}”`, field: ["organizationId"] },
    ],
  });
  expect(await counts()).toEqual(before);
});

it("each unknown reference of a list has an error at its path, and nothing is written", async () => {
  const before = await counts();
  const unknown = { ...known, personId: id("p"), unitId: id("u"), campaignId: id("c"), typicalExampleId: id("e") };
  const collective = { formCode: "GK", subjectKind: "COLLECTIVE", recipientName: "Sở", organizationId: id("o") };
  const { data } = await graph.execute(
    issue,
    { input: { organizationId: id("department"), issuedOn: "2026-01-20", awards: [known, unknown, collective] } },
    "EN",
  );
  expect(data?.payload).toEqual({
    awardDecision: null,
    userErrors: [
      { code: "UNKNOWN_PERSON", message: `There is no person "${id("p")}"`, field: ["awards", "1", "personId"] },
      {
        code: "UNKNOWN_ORGANIZATION",
        message: `There is no organization "${id("u")}"`,
        field: ["awards", "1", "unitId"],
      },
      { code: "UNKNOWN_CAMPAIGN", message: `There is no campaign "${id("c")}"`, field: ["awards", "1", "campaignId"] },
      {
        code: "UNKNOWN_TYPICAL_EXAMPLE",
        message: `There is no typical example "${id("e")}"`,
        field: ["awards", "1", "typicalExampleId"],
      },
      {
        code: "UNKNOWN_ORGANIZATION",
        message: `There is no organization "${id("o")}"`,
        field: ["awards", "2", "organizationId"],
      },
    ],
  });
  const others = { proposingCouncilId: id("h"), reviewConferenceId: id("n") };
  const decision = { organizationId: id("o"), signerId: id("p"), issuedOn: "2026-01-20", ...others };
  expect((await graph.data(issue, { input: decision })).payload.userErrors).toEqual([
    { code: "UNKNOWN_ORGANIZATION", message: `Không có tổ chức “${id("o")}”`, field: ["organizationId"] },
    { code: "UNKNOWN_PERSON", message: `Không có cá nhân “${id("p")}”`, field: ["signerId"] },
    { code: "UNKNOWN_EMULATION_COUNCIL", message: `Không có hội đồng “${id("h")}”`, field: ["proposingCouncilId"] },
    { code: "UNKNOWN_REVIEW_CONFERENCE", message: `Không có hội nghị “${id("n")}”`, field: ["reviewConferenceId"] },
  ]);
  const statement = { statement: "khen thưởng", organizationId: id("o"), campaignId: id("c") };
  expect((await graph.data(state, { input: statement })).payload.userErrors).toMatchObject([
    { code: "UNKNOWN_ORGANIZATION", field: ["organizationId"] },
    { code: "UNKNOWN_CAMPAIGN", field: ["campaignId"] },
  ]);
  const ofPlan = { statement: "khen thưởng", organizationId: id("department"), emulationPlanId: id("k") };
  expect((await graph.data(state, { input: ofPlan })).payload.userErrors).toEqual([
    { code: "UNKNOWN_PLAN", message: `Không có kế hoạch “${id("k")}”`, field: ["emulationPlanId"] },
  ]);
  expect(await counts()).toEqual(before);
});

it("a policy of a known plan is stored while the campaigns subgraph is unreachable", async () => {
  const input = { statement: "khen thưởng", organizationId: id("department"), emulationPlanId: id("plan") };
  const before = await counts();
  expect((await graph.data(state, { input })).payload.userErrors).toEqual([]);
  const after = await counts();
  expect(after.commendationPolicies.totalCount).toBe(before.commendationPolicies.totalCount + 1);
});

it("an editor can state any known council and conference", async () => {
  const editor = graph.as(testCaller([Role.EDITOR], "department"));
  const decision = { organizationId: id("department"), issuedOn: "2026-01-25" };
  const input = { ...decision, proposingCouncilId: id("council"), reviewConferenceId: id("conference") };
  expect((await editor.data(issue, { input })).payload.userErrors).toEqual([]);
});

it("an editor can honor any known person, whatever the person's appointments", async () => {
  const editor = graph.as(testCaller([Role.EDITOR], "department"));
  const honor = async (personId: string, issuedOn: string) => {
    const input = { organizationId: id("department"), issuedOn, awards: [{ ...known, personId }] };
    return (await editor.data(issue, { input })).payload.userErrors;
  };
  expect(await honor(id("person"), "2026-01-22")).toEqual([]);
  const office = { id: id("office"), personId: id("person"), organizationId: id("elsewhere"), role: "DIRECTOR" };
  await graph.database.fork().insert(MirroredAppointment, { ...office, heldFrom: "2020-01-01" });
  expect(await honor(id("person"), "2026-01-23")).toEqual([]);
  expect(await honor(id("p"), "2026-01-24")).toMatchObject([
    { code: "UNKNOWN_PERSON", field: ["awards", "0", "personId"] },
  ]);
});

it("a thousand recipients are checked in one statement for each kind", async () => {
  const many = Array.from({ length: 1_000 }, (_, index) => ({
    ...known,
    recipientName: `Lê ${index}`,
    personId: null,
  }));
  const input = { organizationId: id("department"), issuedOn: "2026-01-21", awards: many };
  const { data, statements } = await graph.recorded(issue, { input });
  expect(data.payload.userErrors).toEqual([]);
  const checks = statements.filter((statement) => statement.includes("unnest"));
  expect(checks.map((statement) => statement.match(/from "awards"\."(\w+)"/)?.[1])).toEqual([
    "mirrored_campaign",
    "mirrored_typical_example",
    "organization_node", // of the decision
    "organization_node", // of its awards
  ]);
});

it("a change feed fills the mirrors with their columns only", () => {
  const rows = new Map(
    (awards.mirrors ?? []).flatMap(({ owner, types }) =>
      Object.entries(types).map(([type, { row }]) => [`${owner}/${type}`, row] as const),
    ),
  );
  expect(rows.get("organizations/Person")?.({ fullName: "Lê An", nameSortKey: "x" }, id("p"))).toEqual({
    fullName: "Lê An",
  });
  const office = { personId: id("p"), organizationId: id("o"), role: "HEAD", heldFrom: "2020-01-01", heldTo: null };
  const classed = { ...office, positionClass: "DIVISION_LEADER" };
  expect(rows.get("organizations/Appointment")?.({ ...classed, more: 1 }, id("a"))).toEqual(classed);
  const council = { code: "h", name: "Hội đồng", organizationId: id("o") };
  expect(rows.get("organizations/EmulationCouncil")?.(council, id("h"))).toEqual({ name: "Hội đồng" });
  const plan = { name: "Kế hoạch", year: 2026, organizationId: id("o") };
  expect(rows.get("campaigns/EmulationPlan")?.(plan, id("k"))).toEqual({ organizationId: id("o") });
  const conference = { name: "Hội nghị", organizerId: id("o"), heldOn: null };
  expect(rows.get("typical-examples/ReviewConference")?.(conference, id("n"))).toEqual({ name: "Hội nghị" });
  const campaign = { code: "c", name: "Phong trào", kind: "THEMATIC", organizationId: null, year: 2025 };
  expect(rows.get("campaigns/Campaign")?.(campaign, id("c"))).toEqual({ name: "Phong trào", organizationId: null });
  const initiative = { name: "Sáng kiến", kind: "INITIATIVE", organizationId: id("o"), recognizedOn: null };
  expect(rows.get("campaigns/Initiative")?.(initiative, id("i"))).toEqual({
    name: "Sáng kiến",
    organizationId: id("o"),
    recognizedOn: null,
  });
  const example = { kind: "PERSON", isPublic: true, personId: id("p"), organizationId: id("o") };
  expect(rows.get("typical-examples/TypicalExample")?.(example, id("e"))).toEqual({ isPublic: true });
  expect([...rows.keys()]).toEqual(
    expect.arrayContaining(["organizations/Organization", "organizations/LineageParticipant"]),
  );
});
