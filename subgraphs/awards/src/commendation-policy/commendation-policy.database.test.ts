import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
const id = (name: string) => idFromKey(`test/${name}`);
const createPrinciple = `mutation ($input: CreateCommendationPrincipleInput!) { createCommendationPrinciple(input: $input) { commendationPrinciple { code } userErrors { code message field } } }`;
const createType = `mutation ($input: CreateCommendationTypeInput!) { createCommendationType(input: $input) { commendationType { code } userErrors { code field } } }`;
const createPolicy = `mutation ($input: CreateCommendationPolicyInput!) { createCommendationPolicy(input: $input) {
  commendationPolicy { id statement statedOn principles { code certainty } commendationTypes { code } campaign { id } emulationPlan { id } organization { id } }
  userErrors { code message field } } }`;
const policy = async (given: object) =>
  (
    await graph.data(createPolicy, {
      input: {
        statement: "bảo đảm khen thưởng chính xác",
        organizationId: id("organization"),
        campaignId: id("campaign"),
        statedOn: "2019-08-29",
        ...given,
      },
    })
  ).createCommendationPolicy;

beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addMirrored(graph, {
    organizations: [{ id: id("organization") }],
    campaigns: [{ id: id("campaign") }],
    plans: [{ id: id("plan"), organizationId: id("organization") }],
  });
  const principle = (code: string, given: object) =>
    graph.data(createPrinciple, { input: { code, labelVi: code, labelEn: code, position: 1, ...given } });
  await principle("ACCURATE", { validTo: "2024-01-01", certainty: "STATED" });
  await principle("ACCURATE", { validFrom: "2024-01-01", certainty: "SECONDARY" });
  await principle("DEMOCRATIC", { position: 6 });
  await principle("TRANSPARENT", { validFrom: "2024-01-01" });
  await graph.data(createType, { input: { code: "AD_HOC", labelVi: "Đột xuất", labelEn: "Ad hoc", position: 2 } });
});
afterAll(() => graph.close());

describe("a commendation policy", () => {
  it("refers to the principles and types that are in force on its date", async () => {
    const then = await policy({
      principleCodes: ["DEMOCRATIC", "ACCURATE", "ACCURATE"],
      commendationTypeCodes: ["AD_HOC"],
    });
    expect(then).toMatchObject({
      commendationPolicy: {
        principles: [{ code: "DEMOCRATIC" }, { code: "ACCURATE", certainty: "STATED" }],
        commendationTypes: [{ code: "AD_HOC" }],
        campaign: { id: id("campaign") },
        emulationPlan: null,
        organization: { id: id("organization") },
      },
      userErrors: [],
    });
    const now = await policy({ statedOn: "2025-01-01", principleCodes: ["ACCURATE"] });
    expect(now.commendationPolicy.principles).toEqual([{ code: "ACCURATE", certainty: "SECONDARY" }]);
  });

  it("is found by the values it states and by its words, regardless of accents", async () => {
    await policy({
      campaignId: null,
      emulationPlanId: id("plan"),
      statement: "chủ động khen thưởng cho công nhân, nông dân",
      priorityGroups: ["WORKER", "FARMER"],
      initiativeKinds: ["INVENTION"],
      bases: ["TASK_COMPLETION"],
      steps: ["SELECTION"],
    });
    const found = async (filter: object, search?: string) =>
      (
        await graph.data(
          "query ($filter: CommendationPolicyFilter, $search: String) { commendationPolicies(filter: $filter, search: $search) { nodes { statement } } }",
          { filter, search },
        )
      ).commendationPolicies.nodes.length;
    expect(await found({ principle: { has: "DEMOCRATIC" } })).toBe(1);
    expect(await found({ principle: { hasAny: ["DEMOCRATIC", "ACCURATE"] } })).toBe(2);
    expect(
      await found({
        priorityGroup: { has: "FARMER" },
        initiativeKind: { has: "INVENTION" },
        basis: { has: "TASK_COMPLETION" },
        step: { has: "SELECTION" },
      }),
    ).toBe(1);
    expect(await found({ priorityGroup: { has: "CADRE" } })).toBe(0);
    expect(await found({ commendationType: { has: "AD_HOC" } })).toBe(1);
    expect(await found({ emulationPlan: { eq: id("plan") } })).toBe(1);
    expect(await found({}, "cong nhan nong dan")).toBe(1);
  });

  it("is loaded in three statements for a whole page", async () => {
    const { statements } = await graph.recorded(
      "{ commendationPolicies { nodes { principles { code } commendationTypes { code } } } }",
    );
    expect(statements).toHaveLength(3);
  });

  it("is not stored without one campaign or plan, or with codes that are not in force", async () => {
    const count = async () =>
      (await graph.data("{ commendationPolicies { totalCount } }")).commendationPolicies.totalCount;
    const before = await count();
    const wrong: [object, string, string[]][] = [
      [{ campaignId: null }, "POLICY_NEEDS_ONE_SOURCE", ["campaignId"]],
      [{ emulationPlanId: id("plan") }, "POLICY_NEEDS_ONE_SOURCE", ["campaignId"]],
      [{ statement: "  " }, "REQUIRED", ["statement"]],
      [{ principleCodes: ["ACCURATE", "TRANSPARENT"] }, "UNKNOWN_COMMENDATION_PRINCIPLE", ["principleCodes", "1"]],
      [{ campaignId: null, emulationPlanId: id("nowhere") }, "UNKNOWN_PLAN", ["emulationPlanId"]],
      [{ commendationTypeCodes: ["MERIT"] }, "UNKNOWN_COMMENDATION_TYPE", ["commendationTypeCodes", "0"]],
    ];
    for (const [given, code, field] of wrong)
      expect(await policy(given)).toMatchObject({ commendationPolicy: null, userErrors: [{ code, field }] });
    const input = {
      statement: "x",
      organizationId: id("organization"),
      campaignId: id("campaign"),
      statedOn: "2019-08-29",
      principleCodes: ["TRANSPARENT"],
    };
    const message = async (locale: "VI" | "EN") =>
      (await graph.execute(createPolicy, { input }, locale)).data?.createCommendationPolicy.userErrors[0].message;
    expect(await message("VI")).toBe("Không có nguyên tắc khen thưởng “TRANSPARENT” vào ngày 2019-08-29");
    expect(await message("EN")).toBe('There is no principle of commendation "TRANSPARENT" on 2019-08-29');
    const unknown = await graph.execute(createPolicy, { input: { ...input, priorityGroups: ["UNKNOWN"] } });
    expect(unknown.errors).toHaveLength(1);
    expect(await count()).toBe(before);
  });
});

it("a principle has one row on any day", async () => {
  const again = await graph.data(createPrinciple, {
    input: { code: "accurate", labelVi: "Chính xác", labelEn: "Accurate", position: 1, validFrom: "2025-01-01" },
  });
  expect(again.createCommendationPrinciple).toMatchObject({
    commendationPrinciple: null,
    userErrors: [
      {
        code: "PERIOD_OVERLAPS",
        message: "“ACCURATE” đã được quy định từ 2024-01-01 đến trước …; chọn khoảng thời gian khác",
      },
    ],
  });
  const { commendationPrincipleByCode: then, commendationPrinciples } = await graph.data(`{
    commendationPrincipleByCode(code: "ACCURATE", asOf: "2019-08-29") { certainty validTo }
    commendationPrinciples(filter: { asOf: "2019-08-29" }) { nodes { code } }
  }`);
  expect(then).toEqual({ certainty: "STATED", validTo: "2024-01-01" });
  expect(commendationPrinciples.nodes).toEqual([{ code: "ACCURATE" }, { code: "DEMOCRATIC" }]);
});
