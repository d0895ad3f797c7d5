import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganizations } from "../testing/mirrored-records.js";

let graph: TestGraph;
const province = newId();
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await mirrorOrganizations(graph, province);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: CreateEmulationPlanInput!) { createEmulationPlan(input: $input) {
  emulationPlan { id issuedOn isOccasionListComplete contents { position text children { text } } } userErrors { code field message } } }`;
const plan = { name: "Kế hoạch công tác thi đua, khen thưởng năm 2024", year: 2024, organizationId: province };
const create = async (input: object) =>
  (await graph.data(mutation, { input: { ...plan, ...input } })).createEmulationPlan;

describe("a yearly plan", () => {
  it("is issued with its document and contents, and has campaigns that carry it out", async () => {
    const { emulationPlan } = await create({
      document: { text: "Kế hoạch số 21/KH-UBND ngày 16/01/2024" },
      isOccasionListComplete: false,
      contents: [
        { kind: "TASK", text: "Phát động phong trào", children: [{ kind: "PARAGRAPH", text: "Thường xuyên" }] },
      ],
    });
    expect(emulationPlan).toMatchObject({
      issuedOn: "2024-01-16",
      isOccasionListComplete: false,
      contents: [{ position: 1, text: "Phát động phong trào", children: [{ text: "Thường xuyên" }] }],
    });
    await graph.data(
      `mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { userErrors { code } } }`,
      {
        input: { code: "chuyen-doi-so", name: "Chuyển đổi số", kind: "MOVEMENT", planId: emulationPlan.id },
      },
    );
    const { emulationPlans } = await graph.data(
      `query ($province: ID!) { emulationPlans(search: "phát động", filter: { organization: { id: $province } }) {
        nodes { campaigns { nodes { code plan { year } completeness { missingElements } } } } } }`,
      { province },
    );
    expect(emulationPlans.nodes).toEqual([
      {
        campaigns: {
          nodes: [
            {
              code: "chuyen-doi-so",
              plan: { year: 2024 },
              completeness: {
                missingElements: ["OBJECTIVE", "SCOPE", "CONTENT", "CRITERIA", "SUBJECTS", "START", "LAUNCHER"],
              },
            },
          ],
        },
      },
    ]);
  });

  it("cannot be issued on another date than its document, or for an impossible year", async () => {
    const document = { text: "Kế hoạch số 21/KH-UBND ngày 16/01/2024" };
    expect((await create({ document, issuedOn: "2024-01-17" })).userErrors).toMatchObject([
      { code: "ISSUED_ON_CONTRADICTS_DOCUMENT", field: ["issuedOn"] },
    ]);
    expect((await create({ year: 24 })).userErrors).toMatchObject([{ code: "YEAR_OUT_OF_RANGE", field: ["year"] }]);
    expect((await graph.data("{ emulationPlans { totalCount } }")).emulationPlans.totalCount).toBe(1);
  });

  it("is issued in its year or in the year before, as far as its document states when", async () => {
    const [department, unit] = [newId(), newId()];
    await mirrorOrganizations(graph, department, unit);
    const before = await graph.data("{ emulationPlans { totalCount } documents { totalCount } }");
    for (const [input, field, issued] of [
      [{ document: { text: "Kế hoạch số 21/KH-UBND ngày 16/01/2019" } }, "document", "2019-01-16"],
      [{ document: { text: "Kế hoạch số 21/KH-UBND" }, issuedOn: "2022-12-31" }, "issuedOn", "2022-12-31"],
      [{ document: { text: "Kế hoạch số 21/KH-UBND ngày 01/01/2025" } }, "document", "2025-01-01"],
      [{ document: { text: "Quyết định số 21/2019/QĐ-UBND" } }, "document", "2019"],
    ] as const) {
      expect(await create({ organizationId: department, ...input })).toEqual({
        emulationPlan: null,
        userErrors: [
          {
            code: "ISSUED_OUTSIDE_PLAN_YEAR",
            field: [field],
            message: `Văn bản có thời điểm ban hành ${issued} không thể là kế hoạch năm 2024; kế hoạch được ban hành trong năm đó hoặc năm trước`,
          },
        ],
      });
    }
    expect(await graph.data("{ emulationPlans { totalCount } documents { totalCount } }")).toEqual(before);
    const accepted = [
      [department, "Kế hoạch số 22/KH-UBND ngày 01/01/2023"],
      [unit, "Kế hoạch số 23/KH-UBND ngày 31/12/2024"],
    ];
    for (const [organizationId, text] of accepted)
      expect((await create({ organizationId, document: { text } })).userErrors).toEqual([]);
  });

  it("is the only one of its organization for its year, also if two are issued at the same time", async () => {
    const organizationId = newId();
    await mirrorOrganizations(graph, organizationId);
    const answers = await Promise.all(
      [21, 22, 23].map((number) => create({ organizationId, document: { text: `Kế hoạch số ${number}/KH-SNV` } })),
    );
    const taken = { code: "PLAN_EXISTS", field: ["year"], message: "Tổ chức này đã có kế hoạch năm 2024" };
    expect(answers.filter(({ emulationPlan }) => emulationPlan)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([taken, taken]);
    expect((await create({ organizationId, year: 2025 })).userErrors).toEqual([]);
    expect((await create({ organizationId, year: 2025 })).userErrors).toMatchObject([{ code: "PLAN_EXISTS" }]);
  });
});
