import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganizations } from "../testing/mirrored-records.js";
import { documentOf } from "../testing/test-mutations.js";

let graph: TestGraph;
const department = newId();
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await mirrorOrganizations(graph, department);
});
afterAll(() => graph.close());

const launch = documentOf("launchCampaign");
const counts = "{ campaigns { totalCount } campaignCriteria { totalCount } }";
const input = (code: string, more: object = {}) => ({ code, name: `Phong trào ${code}`, kind: "MOVEMENT", ...more });

/** Items that nest to a depth. */
const nested = (depth: number): object => ({
  kind: "PARAGRAPH",
  text: "Mục",
  children: depth > 1 ? [nested(depth - 1)] : [],
});
const criteria = (criterion: object) => ({ criteria: [{ text: "Tiêu chí", ...criterion }] });

describe("a campaign", () => {
  it("is launched with its contents and criteria, and read back as a whole", async () => {
    const { launchCampaign } = await graph.data(launch, {
      input: input("tiet-kiem-2024", {
        scope: "UNIT",
        forms: ["THEMATIC", "THEMATIC"],
        targetGroups: ["CIVIL_SERVANT"],
        theme: "Tiết kiệm, hiệu quả",
        year: 2024,
        organizationId: department,
        period: { startsOn: "2024-01-10", endYear: 2024 },
        launchDocument: { text: "Kế hoạch số 05/KH-SNV ngày 10/01/2024" },
        contents: [
          { kind: "OBJECTIVE", text: "Tiết kiệm chi thường xuyên" },
          {
            kind: "CONTENT",
            number: "1",
            text: "Rà soát định mức",
            children: [
              { kind: "PARAGRAPH", text: "Điện, nước" },
              { kind: "PARAGRAPH", text: "Giấy tờ" },
            ],
          },
        ],
        criteria: [{ metric: "COST_SAVING", amount: 10, unit: "PERCENT", text: "Tiết kiệm 10% chi thường xuyên" }],
      }),
    });
    expect(launchCampaign.userErrors).toEqual([]);
    const { campaign } = await graph.data(
      `query ($id: ID!) { campaign(id: $id) { forms startsOn endsOn endsOnPrecision launchDocument { number issuedOn }
        organization { id } contents { position kind text children { text } } criteria { operator amount unit }
        completeness { isComplete } } }`,
      { id: launchCampaign.campaign.id },
    );
    expect(campaign).toEqual({
      forms: ["THEMATIC"],
      startsOn: "2024-01-10",
      endsOn: null,
      endsOnPrecision: "YEAR",
      launchDocument: { number: 5, issuedOn: "2024-01-10" },
      organization: { id: department },
      contents: [
        { position: 1, kind: "OBJECTIVE", text: "Tiết kiệm chi thường xuyên", children: [] },
        {
          position: 2,
          kind: "CONTENT",
          text: "Rà soát định mức",
          children: [{ text: "Điện, nước" }, { text: "Giấy tờ" }],
        },
      ],
      criteria: [{ operator: "GTE", amount: 10, unit: "PERCENT" }],
      completeness: { isComplete: true },
    });
  });

  const wrong: [string, object, string, string[]][] = [
    ["a blank name", { name: " " }, "REQUIRED", ["name"]],
    ["a code that is taken", { code: "tiet-kiem-2024" }, "DUPLICATE_CODE", ["code"]],
    ["a year before the first campaign", { year: 1930 }, "YEAR_OUT_OF_RANGE", ["year"]],
    ["an end before its start", { period: { startYear: 2020, endYear: 2019 } }, "INVALID_PERIOD", ["period", "endsOn"]],
    [
      "a start by day and by year",
      { period: { startsOn: "2020-01-01", startYear: 2020 } },
      "PERIOD_GIVEN_TWICE",
      ["period", "startsOn"],
    ],
    [
      "a year outside its period",
      { year: 2025, period: { startYear: 2016, endYear: 2020 } },
      "YEAR_OUTSIDE_PERIOD",
      ["year"],
    ],
    ["a plan that does not exist", { planId: newId() }, "UNKNOWN_PLAN", ["planId"]],
    [
      "a document of an unknown type",
      { launchDocument: { text: "Văn bản số 1", type: "XYZ" } },
      "UNKNOWN_DOCUMENT_TYPE",
      ["launchDocument", "type"],
    ],
    [
      "a content item without text",
      { contents: [{ kind: "CONTENT", text: "a", children: [{ kind: "PARAGRAPH", text: "" }] }] },
      "REQUIRED",
      ["contents", "0", "children", "0", "text"],
    ],
    [
      "contents that nest to five levels",
      { contents: [nested(5)] },
      "CONTENT_TOO_DEEP",
      ["contents", "0", "children", "0", "children", "0", "children", "0", "children", "0"],
    ],
    ["501 content items", { contents: Array(501).fill(nested(1)) }, "TOO_MANY_CONTENT_ITEMS", ["contents"]],
    [
      "a threshold without a unit",
      criteria({ metric: "ANNUAL_SAVING", amount: 50_000_000 }),
      "THRESHOLD_WITHOUT_UNIT",
      ["criteria", "0", "unit"],
    ],
    [
      "a unit without a threshold",
      criteria({ metric: "QUALITATIVE", unit: "VND" }),
      "UNIT_WITHOUT_THRESHOLD",
      ["criteria", "0", "unit"],
    ],
    [
      "a negative threshold",
      criteria({ metric: "ANNUAL_SAVING", amount: -1, unit: "VND" }),
      "THRESHOLD_OUT_OF_RANGE",
      ["criteria", "0", "amount"],
    ],
    [
      "a threshold of more than 1,000 percent",
      criteria({ metric: "COST_SAVING", amount: 1_001, unit: "PERCENT" }),
      "THRESHOLD_OUT_OF_RANGE",
      ["criteria", "0", "amount"],
    ],
    [
      "a threshold of more than ten trillion đồng",
      criteria({ metric: "ANNUAL_SAVING", amount: 10_000_000_000_001, unit: "VND" }),
      "THRESHOLD_OUT_OF_RANGE",
      ["criteria", "0", "amount"],
    ],
    [
      "a saving a year in percent",
      criteria({ metric: "ANNUAL_SAVING", amount: 10, unit: "PERCENT" }),
      "UNIT_DOES_NOT_FIT_METRIC",
      ["criteria", "0", "unit"],
    ],
    [
      "a saving in points",
      criteria({ metric: "ANNUAL_SAVING", amount: 1, unit: "POINT" }),
      "UNIT_DOES_NOT_FIT_METRIC",
      ["criteria", "0", "unit"],
    ],
  ];

  it.each(wrong)("with %s is refused, and nothing is written", async (_name, more, code, field) => {
    const before = await graph.data(counts);
    const { launchCampaign } = await graph.data(launch, { input: input("moi", more) });
    expect(launchCampaign.campaign).toBeNull();
    expect(launchCampaign.userErrors).toEqual([{ code, field, message: expect.any(String) }]);
    expect(await graph.data(counts)).toEqual(before);
  });

  it("is refused in the caller's language", async () => {
    const given = input("moi", criteria({ metric: "ANNUAL_SAVING", amount: 50_000_000 }));
    const messages = [];
    for (const locale of ["VI", "EN"] as const) {
      const { data } = await graph.execute(launch, { input: given }, locale);
      messages.push(data.launchCampaign.userErrors[0].message);
    }
    expect(messages).toEqual([
      "Ngưỡng 50000000 chưa có đơn vị; hãy ghi rõ đồng, phần trăm, số lượng hay điểm",
      "The threshold 50000000 has no unit. Give VND, PERCENT, COUNT or POINT",
    ]);
  });

  it("cannot start on 31 April, or have a malformed ID", async () => {
    const date = await graph.execute(launch, { input: input("moi", { period: { startsOn: "2024-04-31" } }) });
    expect(date.errors?.[0]).toMatchObject({ extensions: { code: "INVALID_DATE" } });
    const id = await graph.execute(launch, { input: input("moi", { organizationId: "42" }) });
    expect(id.errors?.[0]).toMatchObject({ extensions: { code: "MALFORMED_ID" } });
  });
});
