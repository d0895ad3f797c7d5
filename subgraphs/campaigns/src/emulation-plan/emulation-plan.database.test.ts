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
  emulationPlan { id issuedOn isOccasionListComplete contents { position text children { text } } } userErrors { code field } } }`;
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
    expect((await create({ document, issuedOn: "2024-01-17" })).userErrors).toEqual([
      { code: "ISSUED_ON_CONTRADICTS_DOCUMENT", field: ["issuedOn"] },
    ]);
    expect((await create({ year: 24 })).userErrors).toEqual([{ code: "YEAR_OUT_OF_RANGE", field: ["year"] }]);
    expect((await graph.data("{ emulationPlans { totalCount } }")).emulationPlans.totalCount).toBe(1);
  });
});
