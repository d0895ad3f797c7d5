import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganization } from "../testing/mirrored-records.js";

let graph: TestGraph;
let campaignId: string;
let planId: string;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  const { launchCampaign, createEmulationPlan } = await graph.data(
    `mutation ($campaign: LaunchCampaignInput!, $plan: CreateEmulationPlanInput!) {
      launchCampaign(input: $campaign) { campaign { id } } createEmulationPlan(input: $plan) { emulationPlan { id } } }`,
    {
      campaign: { code: "nam-2020", name: "Phong trào năm 2020", kind: "MOVEMENT", year: 2020 },
      plan: { name: "Kế hoạch năm 2023", year: 2023, organizationId: await mirrorOrganization(graph) },
    },
  );
  campaignId = launchCampaign.campaign.id;
  planId = createEmulationPlan.emulationPlan.id;
});
afterAll(() => graph.close());

const createMutation = `mutation ($input: CreateOccasionInput!) { createOccasion(input: $input) {
  occasion { id originOn origin { year text } originPrecision originYear recurringMonth recurringDay } userErrors { code message field } } }`;
const observeMutation = `mutation ($input: ObserveOccasionInput!) { observeOccasion(input: $input) {
  observance { observedOn observed { text } observedPrecision year printedAnniversary anniversary isConsistent position } userErrors { code field } } }`;
const create = async (input: object) =>
  (await graph.data(createMutation, { input: { name: "Dịp", kind: "ANNIVERSARY", scope: "NATION", ...input } }))
    .createOccasion;
const observe = async (input: object) => (await graph.data(observeMutation, { input })).observeOccasion;

describe("an occasion", () => {
  it("has an origin of which the day is known, or the year, or neither", async () => {
    expect((await create({ originOn: "1945-09-02" })).occasion).toMatchObject({
      originPrecision: "DAY",
      originYear: 1945,
    });
    expect((await create({ originYear: 1950 })).occasion).toMatchObject({
      originPrecision: "YEAR",
      originOn: null,
      origin: { year: 1950, text: "1950" },
    });
    const unknown = { originPrecision: "UNKNOWN", originOn: null, origin: null, originYear: null };
    expect((await create({})).occasion).toMatchObject(unknown);
  });

  it.each([
    [{ name: "" }, "REQUIRED", "name"],
    [{ originOn: "1945-09-02", originYear: 1946 }, "ORIGIN_CONTRADICTS_YEAR", "originOn"],
    [{ kind: "RECURRING_DAY" }, "RECURRING_DAY_REQUIRED", "recurringDay"],
    [{ recurringDay: 31, recurringMonth: 4 }, "INVALID_RECURRING_DAY", "recurringDay"],
    [{ recurringMonth: 6 }, "RECURRING_DAY_REQUIRED", "recurringDay"],
    [{ kind: "CONGRESS", ordinal: 0 }, "COUNT_OUT_OF_RANGE", "ordinal"],
    [{ kind: "CONGRESS", ordinal: 14, ordinalRaw: "XIII" }, "ORDINAL_CONTRADICTS_TEXT", "ordinal"],
    [{ kind: "CONGRESS", ordinal: 14, ordinalRaw: "lần thứ xiii" }, "ORDINAL_CONTRADICTS_TEXT", "ordinal"],
    [{ kind: "CONGRESS", ordinal: 14, name: "Đại hội Đảng lần thứ XIII" }, "ORDINAL_CONTRADICTS_TEXT", "ordinal"],
    [
      { kind: "CONGRESS", ordinalRaw: "XIV", name: "Đại hội Đảng lần thứ XIII" },
      "ORDINAL_CONTRADICTS_TEXT",
      "ordinalRaw",
    ],
  ])("with %o is refused: %s", async (input, code, field) => {
    const before = await graph.data("{ occasions { totalCount } }");
    expect(await create(input)).toEqual({
      occasion: null,
      userErrors: [{ code, message: expect.any(String), field: [field] }],
    });
    expect(await graph.data("{ occasions { totalCount } }")).toEqual(before);
  });

  it("has the ordinal that its words print, as far as one can be read", async () => {
    const message = "Lần thứ 14 trái với nguyên văn “XIII”, tức là lần thứ 13";
    expect((await create({ kind: "CONGRESS", ordinal: 14, ordinalRaw: "XIII" })).userErrors).toMatchObject([
      { message },
    ]);
    for (const stated of [
      { ordinal: 13, ordinalRaw: "XIII", name: "Đại hội Đảng lần thứ XIII" },
      { ordinal: 13, ordinalRaw: "13", name: "Đại hội Đảng lần thứ 13" },
      { ordinal: 13, ordinalRaw: "Lần thứ xiii" },
      { ordinal: 14, ordinalRaw: "mười ba" },
      { ordinal: 14, ordinalRaw: "XIIII" },
      { ordinalRaw: "XIII" },
      { ordinal: 2, name: "Đại hội Thi đua yêu nước" },
      { ordinal: 13, name: "Đại hội Đảng bộ tỉnh lần thứ V, tiến tới Đại hội Đảng lần thứ XIII" },
    ])
      expect((await create({ kind: "CONGRESS", ...stated })).userErrors).toEqual([]);
  });

  it("can recur on 29 February", async () => {
    expect((await create({ kind: "RECURRING_DAY", recurringMonth: 2, recurringDay: 29 })).userErrors).toEqual([]);
  });
});

describe("an observance", () => {
  it("computes its years and compares them with the printed number", async () => {
    const { id: occasionId } = (await create({ originOn: "1948-06-11" })).occasion;
    expect(
      (await observe({ occasionId, planId, observedOn: "2023-06-11", printedAnniversary: 75 })).observance,
    ).toEqual({
      observedOn: "2023-06-11",
      observed: { text: "2023-06-11" },
      observedPrecision: "DAY",
      year: 2023,
      printedAnniversary: 75,
      anniversary: 75,
      isConsistent: true,
      position: 1,
    });
    const wrong = await observe({ occasionId, campaignId, observedOn: "2020-06-11", printedAnniversary: 70 });
    expect(wrong.observance).toMatchObject({ anniversary: 72, isConsistent: false });
  });

  it("keeps the printed number if the origin is not known", async () => {
    const { id: occasionId } = (await create({ name: "Ngày Giải phóng" })).occasion;
    const { observance } = await observe({ occasionId, campaignId, year: 2020, printedAnniversary: 70 });
    expect(observance).toMatchObject({
      printedAnniversary: 70,
      anniversary: null,
      isConsistent: null,
      observedOn: null,
      observed: { text: "2020" },
      observedPrecision: "YEAR",
    });
  });

  it("is refused if its input is wrong, and nothing is written", async () => {
    const { id: occasionId } = (await create({ originOn: "2021-01-01" })).occasion;
    const before = await graph.data("{ occasionObservances { totalCount } }");
    const wrong: [object, string][] = [
      [{ occasionId, campaignId, planId, year: 2022 }, "ONE_PARENT_REQUIRED"],
      [{ occasionId, year: 2022 }, "ONE_PARENT_REQUIRED"],
      [{ occasionId: newId(), campaignId, year: 2022 }, "UNKNOWN_OCCASION"],
      [{ occasionId, campaignId: newId(), year: 2022 }, "UNKNOWN_CAMPAIGN"],
      [{ occasionId, campaignId }, "REQUIRED"],
      [{ occasionId, campaignId, year: 2020 }, "OBSERVED_BEFORE_ORIGIN"],
      [{ occasionId, campaignId, year: 2023, observedOn: "2022-01-01" }, "OBSERVED_ON_CONTRADICTS_YEAR"],
    ];
    for (const [input, code] of wrong) {
      expect(await observe(input)).toMatchObject({ observance: null, userErrors: [{ code }] });
    }
    expect(await graph.data("{ occasionObservances { totalCount } }")).toEqual(before);
    await observe({ occasionId, campaignId, year: 2022 });
    expect((await observe({ occasionId, campaignId, year: 2022 })).userErrors).toMatchObject([
      { code: "DUPLICATE_OBSERVANCE" },
    ]);
  });

  it("of many campaigns are read in two statements", async () => {
    const { statements } = await graph.recorded(
      "{ occasionObservances(first: 200) { nodes { anniversary isConsistent occasion { name } } } }",
    );
    expect(statements).toHaveLength(2);
  });
});
