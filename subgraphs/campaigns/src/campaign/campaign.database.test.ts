import { newId } from "@thidua/base/identifiers";
import { openTestGraph, schemaDifference, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganizations } from "../testing/mirrored-records.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await mirrorOrganizations(graph, department);
});
afterAll(() => graph.close());

const launch = `mutation ($input: LaunchCampaignInput!) {
  launchCampaign(input: $input) { campaign { id code version } userErrors { code message field } }
}`;
const department = newId();
const counts = "{ campaigns { totalCount } campaignCriteria { totalCount } }";

const bare = (code: string, more: object = {}) => ({ code, name: `Phong trào ${code}`, kind: "MOVEMENT", ...more });
const launched = async (input: object): Promise<{ id: string; version: number }> =>
  (await graph.data(launch, { input })).launchCampaign.campaign;

describe("a campaign", () => {
  it("is launched with its contents and criteria, and read back whole", async () => {
    const { launchCampaign } = await graph.data(launch, {
      input: bare("tiet-kiem-2024", {
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
      endsOn: "2024-12-31",
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
      "a content without words",
      { contents: [{ kind: "CONTENT", text: "a", children: [{ kind: "PARAGRAPH", text: "" }] }] },
      "REQUIRED",
      ["contents", "0", "children", "0", "text"],
    ],
    [
      "a threshold without unit",
      { criteria: [{ metric: "ANNUAL_SAVING", amount: 50_000_000, text: "50 triệu" }] },
      "THRESHOLD_WITHOUT_UNIT",
      ["criteria", "0", "unit"],
    ],
  ];

  it.each(wrong)("with %s is refused, and nothing is written", async (_name, more, code, field) => {
    const before = await graph.data(counts);
    const { launchCampaign } = await graph.data(launch, { input: { ...bare("moi"), ...more } });
    expect(launchCampaign.campaign).toBeNull();
    expect(launchCampaign.userErrors).toEqual([{ code, field, message: expect.any(String) }]);
    expect(await graph.data(counts)).toEqual(before);
  });

  it("is refused in the caller's language", async () => {
    const input = bare("moi", { criteria: [{ metric: "ANNUAL_SAVING", amount: 50_000_000, text: "50 triệu" }] });
    const messages = [];
    for (const locale of ["VI", "EN"] as const) {
      const { data } = await graph.execute(launch, { input }, locale);
      messages.push(data.launchCampaign.userErrors[0].message);
    }
    expect(messages).toEqual([
      "Ngưỡng 50000000 không có đơn vị; hãy ghi rõ đồng, phần trăm, số lượng hay điểm",
      "The threshold 50000000 has no unit; say whether it is đồng, percent, a count or points",
    ]);
  });

  it("does not start on 31 April, and has no malformed id", async () => {
    const date = await graph.execute(launch, { input: bare("moi", { period: { startsOn: "2024-04-31" } }) });
    expect(date.errors?.[0]).toMatchObject({ extensions: { code: "INVALID_DATE" } });
    const id = await graph.execute(launch, { input: bare("moi", { organizationId: "42" }) });
    expect(id.errors?.[0]).toMatchObject({ extensions: { code: "MALFORMED_ID" } });
  });

  it("gets contents and criteria later, after what it has, and is found by their words", async () => {
    const { id } = await launched(bare("van-hoa-cong-so", { contents: [{ kind: "CONTENT", text: "Mở đầu" }] }));
    const { addContentItem } = await graph.data(
      `mutation ($input: AddContentItemInput!) { addContentItem(input: $input) { contentItem { id position campaign { code } plan { id } } userErrors { code } } }`,
      { input: { campaignId: id, item: { kind: "CONTENT", text: "Xếp hàng văn minh" } } },
    );
    expect(addContentItem).toMatchObject({
      contentItem: { position: 2, campaign: { code: "van-hoa-cong-so" }, plan: null },
    });
    const { addCriterion } = await graph.data(
      `mutation ($input: AddCriterionInput!) { addCriterion(input: $input) { criterion { position } userErrors { code } } }`,
      { input: { campaignId: id, criterion: { metric: "QUALITATIVE", text: "Không có phản ánh" } } },
    );
    expect(addCriterion.criterion).toEqual({ position: 1 });
    const { campaigns: found } = await graph.data(`{ campaigns(search: "xep hang van minh") { nodes { code } } }`);
    expect(found.nodes).toEqual([{ code: "van-hoa-cong-so" }]);
  });

  it("takes an item below one of its own only", async () => {
    const one = await launched(bare("mot", { contents: [{ kind: "CONTENT", text: "Của phong trào một" }] }));
    const two = await launched(bare("hai"));
    const { campaign } = await graph.data(`query ($id: ID!) { campaign(id: $id) { contents { id } } }`, { id: one.id });
    const { addContentItem } = await graph.data(
      `mutation ($input: AddContentItemInput!) { addContentItem(input: $input) { userErrors { code field } } }`,
      { input: { campaignId: two.id, parentId: campaign.contents[0].id, item: { kind: "PARAGRAPH", text: "x" } } },
    );
    expect(addContentItem.userErrors).toEqual([{ code: "CONTENT_ITEM_OF_OTHER_TEXT", field: ["parentId"] }]);
  });

  it("gets another period from who has read it last", async () => {
    const change = `mutation ($input: ChangeCampaignPeriodInput!) {
      changeCampaignPeriod(input: $input) { campaign { startsOn endsOn durationClass version } userErrors { code } } }`;
    const { id, version } = await launched(bare("keo-dai"));
    const input = { campaignId: id, period: { startYear: 2019, endYear: 2025 }, expectedVersion: version };
    expect((await graph.data(change, { input })).changeCampaignPeriod).toEqual({
      campaign: {
        startsOn: "2019-01-01",
        endsOn: "2025-12-31",
        durationClass: "FIVE_YEARS_OR_MORE",
        version: version + 1,
      },
      userErrors: [],
    });
    const late = { ...input, period: { startYear: 2018, endYear: 2025 } };
    expect((await graph.data(change, { input: late })).changeCampaignPeriod).toMatchObject({
      campaign: { startsOn: "2019-01-01", version: version + 1 },
      userErrors: [{ code: "VERSION_CONFLICT" }],
    });
  });

  it("is found by the day on which it runs", async () => {
    const { campaigns: found } = await graph.data(
      `{ campaigns(filter: { activeOn: "2020-06-01" }) { nodes { code } } }`,
    );
    expect(found.nodes).toEqual([{ code: "keo-dai" }]);
  });
});

describe("campaigns", () => {
  it("page by page are the whole list, ties and missing years included", async () => {
    for (let number = 0; number < 9; number += 1)
      await launched(bare(`ties-${number}`, { name: "Trùng tên", year: number % 3 ? 2022 : null }));
    for (const order of [
      "",
      "orderBy: [{ field: YEAR, direction: ASC }],",
      "orderBy: [{ field: NAME, direction: DESC }],",
    ]) {
      const all = (await graph.data(`{ campaigns(${order} first: 200) { nodes { code } } }`)).campaigns.nodes;
      const joined: unknown[] = [];
      let after: string | null = null;
      do {
        const {
          campaigns: page,
        }: { campaigns: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
          await graph.data(
            `query ($after: String) { campaigns(${order} first: 4, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }`,
            { after },
          );
        joined.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(joined).toEqual(all);
    }
  });

  it("with contents, criteria, occasions and links cost a fixed number of statements", async () => {
    const page = `query ($first: Int!) { campaigns(first: $first) { nodes { name organization { id }
      contents { text children { text children { text } } } criteria { text } completeness { missingElements }
      observances { anniversary occasion { name } } links { kind to { name } }
      incomingLinks { totalCount nodes { kind } } reviews { heldOn } pledges { nodes { name } } } } }`;
    const ids = await graph.data("{ campaigns(first: 200) { nodes { id } } }");
    const [first, second] = ids.campaigns.nodes;
    await graph.data(
      `mutation ($input: LinkCampaignsInput!) { linkCampaigns(input: $input) { userErrors { code } } }`,
      { input: { fromId: first.id, toId: second.id, kind: "RESPONDS_TO" } },
    );
    const { createOccasion } = await graph.data(
      `mutation ($input: CreateOccasionInput!) { createOccasion(input: $input) { occasion { id } } }`,
      { input: { name: "Quốc khánh", kind: "ANNIVERSARY", scope: "NATION", originOn: "1945-09-02" } },
    );
    await graph.data(
      `mutation ($input: ObserveOccasionInput!) { observeOccasion(input: $input) { userErrors { code } } }`,
      { input: { occasionId: createOccasion.occasion.id, campaignId: first.id, year: 2024 } },
    );
    const small = await graph.recorded(page, { first: 2 });
    const large = await graph.recorded(page, { first: 200 });
    expect(large.data.campaigns.nodes.length).toBeGreaterThan(12);
    expect(large.statements.length).toBe(small.statements.length);
    // Sorted: on a server statements overlap, and the log tells the order in which they ended.
    const tables = small.statements
      .map((statement) => statement.replace(/ where .*| order by .*/s, "").slice(0, 90))
      .sort();
    expect(tables).toMatchInlineSnapshot(`
      [
        "select "c0".* from "campaigns"."campaign" as "c0"",
        "select "c0".* from "campaigns"."campaign_content_item" as "c0"",
        "select "c0".* from "campaigns"."campaign_criterion" as "c0"",
        "select "c0".* from "campaigns"."campaign_link" as "c0"",
        "select "c0".* from "campaigns"."campaign_review" as "c0"",
        "select "e"."to_campaign_id" as "parent", count(*)::int as "count" from "campaigns"."campai",
        "select "e".* from "campaigns"."campaign" as "e"",
        "select "o0".* from "campaigns"."occasion" as "o0"",
        "select "o0".* from "campaigns"."occasion_observance" as "o0"",
        "select * from (select "e".*, row_number() over (partition by "e"."campaign_id"",
        "select * from (select "e".*, row_number() over (partition by "e"."to_campaign_id"",
      ]
    `);
  });

  it("of 200 keys cost the gateway one statement", async () => {
    const { campaigns: found } = await graph.data("{ campaigns(first: 200) { nodes { id } } }");
    const known = found.nodes.map(({ id }: { id: string }) => id);
    const keys = Array.from({ length: 200 }, (_, index) => known[index] ?? newId());
    const { data, statements } = await graph.recorded(
      "query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Campaign { id } } }",
      { keys: keys.map((id) => ({ __typename: "Campaign", id })) },
    );
    expect(data._entities.filter(Boolean)).toHaveLength(known.length);
    expect(statements).toHaveLength(1);
  });

  it("of 200 bodies cost the gateway one statement", async () => {
    const keys = [department, ...Array.from({ length: 199 }, () => newId())];
    const { data, statements } = await graph.recorded(
      "query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Organization { campaigns { nodes { code } } } } }",
      { keys: keys.map((id) => ({ __typename: "Organization", id })) },
    );
    expect(data._entities[0].campaigns.nodes).toEqual([{ code: "tiet-kiem-2024" }]);
    expect(data._entities).toHaveLength(200);
    expect(statements).toHaveLength(1);
  });
});

it("entities and migrations agree", async () => {
  expect(await schemaDifference(campaigns.database)).toBe("");
});
