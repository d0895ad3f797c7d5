import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { endMirrored, mirrorEvent, mirrorOrganization, placeMirrored } from "../testing/mirrored-records.js";
import { documentOf, runMutation } from "../testing/test-mutations.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
});
afterAll(() => graph.close());

const launch = (more: object) =>
  runMutation(graph, "launchCampaign", { code: newId(), name: "Phong trào", kind: "MOVEMENT", ...more });
const register = async (campaignId: string, organizationId: string, more: object = {}) => {
  const input = { campaignId, organizationId, ...more };
  return (await graph.data(documentOf("registerForCampaign"), { input })).registerForCampaign;
};
const codes = async (campaignId: string, organizationId: string): Promise<string[]> =>
  (await register(campaignId, organizationId)).userErrors.map(({ code }: { code: string }) => code);

describe("the day of a registration", () => {
  it("is not certainly before the start of the campaign", async () => {
    const registered = async (period: object, registeredOn: string) =>
      (await register(await launch({ period }), await mirrorOrganization(graph), { registeredOn })).userErrors;
    expect(await registered({ startsOn: "2020-03-15" }, "2020-03-14")).toEqual([
      {
        code: "REGISTERED_BEFORE_START",
        field: ["registeredOn"],
        message: "Ngày đăng ký 2020-03-14 trước thời điểm bắt đầu phong trào 2020-03-15",
      },
    ]);
    expect(await registered({ startsOn: "2020-03-15", startsOnPrecision: "MONTH" }, "2020-02-29")).toMatchObject([
      { code: "REGISTERED_BEFORE_START", message: expect.stringContaining("bắt đầu phong trào 2020-03") },
    ]);
    expect(await registered({ startYear: 2020 }, "2019-12-31")).toMatchObject([{ code: "REGISTERED_BEFORE_START" }]);
    for (const [period, day] of [
      [{ startsOn: "2020-03-15" }, "2020-03-15"],
      // The day is not known, or follows from another one.
      [{ startsOn: "2020-03-15", startsOnPrecision: "MONTH" }, "2020-03-01"],
      [{ startYear: 2020 }, "2020-01-01"],
      [{ startsOn: "2020-03-15", startsOnPrecision: "INFERRED" }, "2020-03-14"],
      [{ endYear: 2020 }, "1999-01-01"],
    ] as const)
      expect(await registered(period, day)).toEqual([]);
  });
});

describe("a campaign of a unit", () => {
  it("is for the organization that launches it and those below it", async () => {
    const department = await mirrorOrganization(graph);
    const office = await mirrorOrganization(graph, { parentId: department });
    const team = await mirrorOrganization(graph, { parentId: office });
    const neighbour = await mirrorOrganization(graph);
    const campaignId = await launch({ organizationId: department, scope: "UNIT" });
    for (const inside of [department, office, team]) expect(await codes(campaignId, inside)).toEqual([]);
    expect(await register(campaignId, neighbour)).toEqual({
      registration: null,
      userErrors: [
        {
          code: "REGISTERED_OUTSIDE_UNIT",
          field: ["organizationId"],
          message:
            "Phong trào này trong phạm vi cơ quan, đơn vị; chỉ tổ chức phát động và các đơn vị trực thuộc đăng ký tham gia",
        },
      ],
    });
    const ofOffice = await launch({ organizationId: office, scope: "UNIT" });
    expect(await codes(ofOffice, department)).toEqual(["REGISTERED_OUTSIDE_UNIT"]);
  });

  it("is also for the former organizations that it succeeded, and for its successors", async () => {
    const former = await mirrorOrganization(graph);
    const below = await mirrorOrganization(graph, { parentId: former });
    const present = await mirrorOrganization(graph);
    await endMirrored(graph, former, "2025-02-28");
    await mirrorEvent(graph, [former], [present], "2025-03-01");
    const [before, after] = [
      await launch({ organizationId: former, scope: "UNIT" }),
      await launch({ organizationId: present, scope: "UNIT" }),
    ];
    for (const organization of [former, below, present]) {
      expect(await codes(before, organization)).toEqual([]);
      expect(await codes(after, organization)).toEqual([]);
    }
  });
});

describe("a campaign of a province", () => {
  let [here, there, department, distant] = ["", "", "", ""];
  beforeEach(async () => {
    [here, there] = [newId(), newId()];
    department = await mirrorOrganization(graph);
    distant = await mirrorOrganization(graph);
    await placeMirrored(graph, department, here);
    await placeMirrored(graph, distant, there);
  });

  it("is for the organizations of that province", async () => {
    const neighbour = await mirrorOrganization(graph);
    await placeMirrored(graph, neighbour, here);
    const campaignId = await launch({ organizationId: department, scope: "PROVINCE" });
    for (const inside of [department, neighbour]) expect(await codes(campaignId, inside)).toEqual([]);
    expect((await register(campaignId, distant)).userErrors).toEqual([
      {
        code: "REGISTERED_OUTSIDE_PROVINCE",
        field: ["organizationId"],
        message: "Phong trào này trong phạm vi tỉnh; tổ chức đăng ký thuộc tỉnh khác",
      },
    ]);
  });

  it("is also for those that may have been of that province: nothing follows from what is not known", async () => {
    const campaignId = await launch({ organizationId: department, scope: "PROVINCE" });
    const unplaced = await mirrorOrganization(graph);
    expect(await codes(campaignId, unplaced)).toEqual([]);
    expect(await codes(await launch({ organizationId: unplaced, scope: "PROVINCE" }), distant)).toEqual([]);
    expect(await codes(campaignId, distant)).toEqual(["REGISTERED_OUTSIDE_PROVINCE"]);
    // Two other organizations of the provinces became one: so did the provinces.
    const [ended, joined] = [await mirrorOrganization(graph), await mirrorOrganization(graph)];
    await placeMirrored(graph, ended, there);
    await placeMirrored(graph, joined, here);
    await mirrorEvent(graph, [ended], [joined], "2025-07-01");
    expect(await codes(campaignId, distant)).toEqual([]);
  });

  it("is also for an organization that has moved from another province", async () => {
    const campaignId = await launch({ organizationId: department, scope: "PROVINCE" });
    await mirrorEvent(graph, [distant], [distant], "2021-07-01", "RELOCATE_PROVINCE");
    expect(await codes(campaignId, distant)).toEqual([]);
  });
});

it.each([null, "NATION", "SECTOR", "CLUSTER_BLOC"])(
  "any organization may register where the scope is %s",
  async (scope) => {
    const organizationId = await mirrorOrganization(graph);
    await placeMirrored(graph, organizationId, newId());
    const distant = await mirrorOrganization(graph);
    await placeMirrored(graph, distant, newId());
    expect(await codes(await launch({ organizationId, scope }), distant)).toEqual([]);
    // Nor is anything known of a campaign that no organization launches.
    expect(await codes(await launch({ scope: "UNIT" }), distant)).toEqual([]);
  },
);
