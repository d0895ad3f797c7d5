import { idFromKey } from "@thidua/base/identifiers";
import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
let editor: TestGraph;
const id = (name: string) => idFromKey(`test/${name}`);
const fields = "{ awardDecision { id } userErrors { code field } }";
const issue = `mutation ($input: IssueDecisionInput!) { payload: issueDecision(input: $input) ${fields} }`;
const add = `mutation ($input: AddAwardsInput!) { payload: addAwards(input: $input) ${fields} }`;
const cancel = `mutation ($input: CancelDecisionInput!) { payload: cancelDecision(input: $input) ${fields} }`;
const state = `mutation ($input: CreateCommendationPolicyInput!) { payload: createCommendationPolicy(input: $input) { commendationPolicy { id } userErrors { code field } } }`;

/** A committee, two departments below it, a division of the first one, and the predecessor of the first one. */
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, {
    organizations: [
      { id: id("committee"), code: "committee" },
      { id: id("department"), code: "department", parentId: id("committee") },
      { id: id("division"), code: "division", parentId: id("department") },
      { id: id("other"), code: "other", parentId: id("committee") },
      { id: id("department-of-old"), code: "department-of-old", parentId: id("committee"), hasEnd: true },
    ],
    lineage: [{ id: id("merger"), from: [id("department-of-old")], to: [id("department")] }],
    campaigns: [
      { id: id("campaign"), organizationId: id("department") },
      { id: id("campaign-of-other"), organizationId: id("other") },
      { id: id("campaign-without-organization") },
    ],
    plans: [
      { id: id("plan"), organizationId: id("division") },
      { id: id("plan-of-other"), organizationId: id("other") },
    ],
  });
  editor = graph.as(testCaller([Role.EDITOR], "department"));
});
afterAll(() => graph.close());

const person = (given: object = {}) => ({
  formCode: "GK",
  subjectKind: "INDIVIDUAL",
  recipientName: "Lê An",
  ...given,
});
const decisionOf = (organization: string, awardInputs: object[] = []) => ({
  organizationId: id(organization),
  issuedOn: "2026-01-20",
  awards: awardInputs,
});
const counts = () =>
  graph.data("{ awardDecisions { totalCount } awards { totalCount } commendationPolicies { totalCount } }");
/** Returns the code of the refusal, or null if the mutation succeeds. Checks that a refused mutation writes nothing. */
async function refusal(caller: TestGraph, mutation: string, input: object): Promise<string | null> {
  const before = await counts();
  const answer = await caller.execute(mutation, { input });
  if (!answer.errors) {
    expect(answer.data?.payload.userErrors).toEqual([]);
    return null;
  }
  expect(await counts()).toEqual(before);
  return String(answer.errors[0]?.extensions?.code);
}
const issuedBy = async (organization: string): Promise<string> =>
  (await graph.data(issue, { input: decisionOf(organization) })).payload.awardDecision.id;

describe("an editor", () => {
  it("issues decisions of its organization, of those below it, and of its predecessors only", async () => {
    for (const own of ["department", "division", "department-of-old"])
      expect(await refusal(editor, issue, decisionOf(own)), own).toBeNull();
    for (const foreign of ["committee", "other", "nowhere"])
      expect(await refusal(editor, issue, decisionOf(foreign)), foreign).toBe("OUTSIDE_ORGANIZATION");
    const atDivision = graph.as(testCaller([Role.EDITOR], "division"));
    expect(await refusal(atDivision, issue, decisionOf("department"))).toBe("OUTSIDE_ORGANIZATION");
    const ofOld = graph.as(testCaller([Role.EDITOR], "department-of-old"));
    expect(await refusal(ofOld, issue, decisionOf("division"))).toBeNull();
    expect(await refusal(graph.as(testCaller([Role.EDITOR])), issue, decisionOf("department"))).toBe(
      "OUTSIDE_ORGANIZATION",
    );
  });

  it("credits no organization outside its scope, be it honored or a recipient's unit, first or last", async () => {
    const collective = { formCode: "GK", subjectKind: "COLLECTIVE", recipientName: "Phòng" };
    for (const outside of [
      person({ unitId: id("other") }),
      { ...collective, organizationId: id("other") },
      { ...collective, organizationId: id("division"), unitId: id("other") },
    ]) {
      const input = decisionOf("department", [person({ unitId: id("division") }), outside]);
      expect(await refusal(editor, issue, input)).toBe("OUTSIDE_ORGANIZATION");
      expect(await refusal(editor, add, { decisionId: await issuedBy("department"), awards: [outside] })).toBe(
        "OUTSIDE_ORGANIZATION",
      );
      expect(await refusal(graph, issue, input)).toBeNull();
    }
    expect(await refusal(editor, issue, decisionOf("department", [person()]))).toBeNull();
  });

  it("adds to and cancels decisions of its tree, in the name of its tree", async () => {
    const [own, foreign] = [await issuedBy("division"), await issuedBy("other")];
    const act = { cancelledOn: "2026-03-01", reason: "Nhầm" };
    expect(await refusal(editor, add, { decisionId: foreign, awards: [person()] })).toBe("OUTSIDE_ORGANIZATION");
    expect(await refusal(editor, add, { decisionId: own, awards: [person()] })).toBeNull();
    expect(await refusal(editor, cancel, { ...act, decisionId: foreign })).toBe("OUTSIDE_ORGANIZATION");
    expect(await refusal(editor, cancel, { ...act, decisionId: own, organizationId: id("committee") })).toBe(
      "OUTSIDE_ORGANIZATION",
    );
    expect(await refusal(editor, cancel, { ...act, decisionId: own, organizationId: id("department") })).toBeNull();
  });

  it("gets UNKNOWN_AWARD_DECISION for a decision that does not exist, not an error of scope", async () => {
    const { payload } = await editor.data(add, { input: { decisionId: id("none"), awards: [person()] } });
    expect(payload).toEqual({
      awardDecision: null,
      userErrors: [{ code: "UNKNOWN_AWARD_DECISION", field: ["decisionId"] }],
    });
  });

  it("creates policies of the campaigns and plans in its scope only", async () => {
    const input = { statement: "khen thưởng kịp thời", organizationId: id("department") };
    for (const [campaign, code] of [
      ["campaign", null],
      ["campaign-without-organization", "OUTSIDE_ORGANIZATION"],
      ["campaign-of-other", "OUTSIDE_ORGANIZATION"],
    ] as const)
      expect(await refusal(editor, state, { ...input, campaignId: id(campaign) }), campaign).toBe(code);
    const forOtherOrganization = { ...input, organizationId: id("other"), campaignId: id("campaign") };
    expect(await refusal(editor, state, forOtherOrganization)).toBe("OUTSIDE_ORGANIZATION");
    const plan = { ...input, emulationPlanId: id("plan") };
    expect(await refusal(editor, state, plan)).toBeNull();
    expect(await refusal(editor, state, { ...plan, organizationId: id("other") })).toBe("OUTSIDE_ORGANIZATION");
    const foreignPlan = { ...input, emulationPlanId: id("plan-of-other") };
    expect(await refusal(editor, state, foreignPlan)).toBe("OUTSIDE_ORGANIZATION");
    expect(await refusal(graph, state, foreignPlan)).toBeNull();
    // An unknown record is a user error, not an error of scope.
    for (const unknown of [{ campaignId: id("nowhere") }, { emulationPlanId: id("nowhere") }])
      expect((await editor.data(state, { input: { ...input, ...unknown } })).payload.userErrors).toMatchObject([
        { field: Object.keys(unknown) },
      ]);
  });
});

it("portals, reviewers, council members, analysts, auditors, services and anonymous callers issue no decisions", async () => {
  expect(await refusal(graph.as(anonymous), issue, decisionOf("department"))).toBe("UNAUTHENTICATED");
  for (const role of [Role.PORTAL, Role.REVIEWER, Role.COUNCIL_MEMBER, Role.ANALYST, Role.AUDITOR, Role.SERVICE]) {
    const caller = graph.as(testCaller([role], "department"));
    expect(await refusal(caller, issue, decisionOf("department")), role).toBe("FORBIDDEN");
  }
});

it("only the province changes the catalogs of the law", async () => {
  const input = { key: "X", code: "X", labelVi: "X", labelEn: "X", category: "PRIZE", subjectKinds: ["INDIVIDUAL"] };
  const create = `mutation ($input: CreateAwardFormInput!) { createAwardForm(input: $input) { userErrors { code } } }`;
  const answer = await editor.execute(create, { input: { ...input, precedence: 1, validFrom: "2024-01-01" } });
  expect(answer.errors?.[0]).toMatchObject({ extensions: { code: "FORBIDDEN" } });
});
