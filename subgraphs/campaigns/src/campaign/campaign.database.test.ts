import { newId } from "@thidua/base/identifiers";
import { openTestGraph, schemaDifference, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganizations } from "../testing/mirrored-records.js";
import { documentOf } from "../testing/test-mutations.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await mirrorOrganizations(graph, department);
});
afterAll(() => graph.close());

const department = newId();

/** Launches a campaign and returns its ID and version. */
async function launched(code: string, more: object = {}): Promise<{ id: string; version: number }> {
  const input = { code, name: `Phong trào ${code}`, kind: "MOVEMENT", ...more };
  return (await graph.data(documentOf("launchCampaign", "id version"), { input })).launchCampaign.campaign;
}

describe("a campaign", () => {
  it("appends contents and criteria that are added later, and is found by their words", async () => {
    const { id } = await launched("van-hoa-cong-so", { contents: [{ kind: "CONTENT", text: "Mở đầu" }] });
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

  it("refuses a parent item of another campaign", async () => {
    const one = await launched("mot", { contents: [{ kind: "CONTENT", text: "Của phong trào một" }] });
    const two = await launched("hai");
    const { campaign } = await graph.data(`query ($id: ID!) { campaign(id: $id) { contents { id } } }`, { id: one.id });
    const { addContentItem } = await graph.data(
      `mutation ($input: AddContentItemInput!) { addContentItem(input: $input) { userErrors { code field } } }`,
      { input: { campaignId: two.id, parentId: campaign.contents[0].id, item: { kind: "PARAGRAPH", text: "x" } } },
    );
    expect(addContentItem.userErrors).toEqual([{ code: "CONTENT_ITEM_OF_OTHER_TEXT", field: ["parentId"] }]);
  });

  it("changes its period for a caller who has read its latest version", async () => {
    const change = `mutation ($input: ChangeCampaignPeriodInput!) {
      changeCampaignPeriod(input: $input) { campaign { startsOn starts { text } endsOn ends { text } durationClass version } userErrors { code } } }`;
    const { id, version } = await launched("keo-dai");
    const input = { campaignId: id, period: { startYear: 2019, endYear: 2025 }, expectedVersion: version };
    expect((await graph.data(change, { input })).changeCampaignPeriod).toEqual({
      campaign: {
        startsOn: null,
        starts: { text: "2019" },
        endsOn: null,
        ends: { text: "2025" },
        durationClass: "FIVE_YEARS_OR_MORE",
        version: version + 1,
      },
      userErrors: [],
    });
    const late = { ...input, period: { startYear: 2018, endYear: 2025 } };
    expect((await graph.data(change, { input: late })).changeCampaignPeriod).toMatchObject({
      campaign: { starts: { text: "2019" }, version: version + 1 },
      userErrors: [{ code: "VERSION_CONFLICT" }],
    });
  });

  it("keeps of its period what a change leaves out, and loses what it sets to null", async () => {
    const fields = "startsOn startsOnPrecision starts { text } endsOn endsOnPrecision ends { text } periodText version";
    const mutation = `mutation ($input: ChangeCampaignPeriodInput!) {
      changeCampaignPeriod(input: $input) { campaign { ${fields} } userErrors { code field } } }`;
    const first = { startsOn: "2019-08-29", endsOn: "2021-12-31", text: "đến hết năm 2021" };
    const { id } = await launched("sua-tung-phan", { period: first });
    let { version } = (await graph.data(`query ($id: ID!) { campaign(id: $id) { version } }`, { id })).campaign;
    const change = async (period: object) => {
      const input = { campaignId: id, period, expectedVersion: version };
      const { campaign, userErrors } = (await graph.data(mutation, { input })).changeCampaignPeriod;
      if (userErrors.length > 0) return userErrors;
      version = campaign.version;
      return [campaign.starts?.text ?? null, campaign.ends?.text ?? null, campaign.periodText];
    };
    const text = "đến hết năm 2021";
    const refusal = (code: string, field: string) => [{ code, field: ["period", field] }];
    expect(await change({ endsOn: "2022-06-30" })).toEqual(["2019-08-29", "2022-06-30", text]);
    expect(await change({ startsOnPrecision: "MONTH" })).toEqual(["2019-08", "2022-06-30", text]);
    // A day is not made up of a month.
    expect(await change({ startsOnPrecision: "DAY" })).toEqual(refusal("REQUIRED", "startsOn"));
    expect(await change({ startsOnPrecision: null })).toEqual(refusal("REQUIRED", "startsOn"));
    expect(await change({ startYear: 2018 })).toEqual(["2018", "2022-06-30", text]);
    expect(await change({ startsOn: "2018-05-02" })).toEqual(["2018-05-02", "2022-06-30", text]);
    expect(await change({ endYear: 2017 })).toEqual(refusal("INVALID_PERIOD", "endsOn"));
    expect(await change({ endYear: null })).toEqual(["2018-05-02", null, text]);
    expect(await change({ endsOnPrecision: "YEAR" })).toEqual(refusal("REQUIRED", "endsOn"));
    expect(await change({ endYear: 2020, text: null })).toEqual(["2018-05-02", "2020", null]);
    expect(await change({})).toEqual(["2018-05-02", "2020", null]);
    expect(await change({ startsOn: null, endsOn: null })).toEqual([null, null, null]);
  });

  it("is found by a day and a year in which it runs, and by no day after what bounds it", async () => {
    const { id } = await launched("chi-co-ngay-dau", { period: { startsOn: "2019-08-29" } });
    await launched("cua-nam-2019", { period: { startsOn: "2019-08-29" }, year: 2019 });
    const found = async (filter: object) =>
      (
        await graph.data(
          "query ($filter: CampaignFilter!) { campaigns(filter: $filter, orderBy: [{ field: CODE }]) { nodes { code } } }",
          { filter },
        )
      ).campaigns.nodes.map(({ code }: { code: string }) => code);
    const ofYear = ["chi-co-ngay-dau", "cua-nam-2019", "keo-dai"];
    expect(await found({ activeOn: "2020-06-01" })).toEqual(["keo-dai"]);
    expect(await found({ activeOn: "2019-12-31" })).toEqual(ofYear);
    expect(await found({ activeOn: "2019-08-28" })).toEqual(["keo-dai"]);
    expect(await found({ activeOn: "2026-11-28" })).toEqual([]);
    expect(await found({ activeInYear: 2024 })).toEqual(["keo-dai"]);
    expect(await found({ activeInYear: 2019 })).toEqual(ofYear);
    for (const activeInYear of [2018, 2026, -1, 99_999]) expect(await found({ activeInYear })).toEqual([]);

    const period = `{ campaign(id: "${id}") { activePeriod { activeFrom fromBasis activeTo toBasis } finalReviewState(asOf: "2026-11-28") } }`;
    const alone = { activeFrom: "2019-08-29", fromBasis: "PERIOD", activeTo: "2019-12-31", toBasis: "OTHER_BOUND" };
    expect((await graph.data(period)).campaign).toEqual({ activePeriod: alone, finalReviewState: "OVERDUE" });

    const occasion = { name: "Đại hội", kind: "CONGRESS", scope: "NATION", year: 2021 };
    const { createOccasion } = await graph.data(documentOf("createOccasion", "id"), { input: occasion });
    const input = { occasionId: createOccasion.occasion.id, campaignId: id, observedOn: "2021-01-25" };
    await graph.data(documentOf("observeOccasion", "id"), { input });
    const observed = { ...alone, activeTo: "2021-01-25", toBasis: "OCCASIONS" };
    expect((await graph.data(period)).campaign.activePeriod).toEqual(observed);
    expect(await found({ activeInYear: 2020 })).toEqual(["chi-co-ngay-dau", "keo-dai"]);
  });

  it("has no day in a month, and is found by each of the month's days", async () => {
    await launched("thang-tu", { period: { startsOn: "2026-04-15", startsOnPrecision: "MONTH" } });
    const { campaignByCode } = await graph.data(
      `{ campaignByCode(code: "thang-tu") { startsOn startsOnPrecision starts { date year month text after before } ends { text } } }`,
    );
    const starts = { date: null, year: 2026, month: 4, text: "2026-04", after: "2026-03-31", before: "2026-05-01" };
    expect(campaignByCode).toEqual({ startsOn: null, startsOnPrecision: "MONTH", starts, ends: null });
    const count = async (startsOn: string) =>
      (await graph.data(`{ campaigns(filter: { code: { eq: "thang-tu" }, startsOn: ${startsOn} }) { totalCount } }`))
        .campaigns.totalCount;
    for (const found of ['{ gte: "2026-04-30" }', '{ lte: "2026-04-01" }', '{ eq: "2026-04-15" }', "{ isNull: true }"])
      expect([found, await count(found)]).toEqual([found, 1]);
    for (const missed of ['{ gt: "2026-04-30" }', '{ lt: "2026-04-01" }', '{ eq: "2026-05-01" }', "{ isNull: false }"])
      expect([missed, await count(missed)]).toEqual([missed, 0]);
  });
});

describe("campaigns", () => {
  it("page by page add up to the whole list, ties and missing years included", async () => {
    for (let number = 0; number < 9; number += 1)
      await launched(`ties-${number}`, { name: "Trùng tên", year: number % 3 ? 2022 : null });
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
    // Sorted: on a server the statements overlap, and the log has the order in which they ended.
    const tables = small.statements
      .map((statement) => statement.replace(/ where .*| order by .*/s, "").slice(0, 90))
      .sort();
    expect(tables).toMatchInlineSnapshot(`
      [
        "(select "e".* from "campaigns"."campaign" as "e"",
        "select "e".* from "campaigns"."campaign" as "e"",
        "select "e".* from "campaigns"."campaign_content_item" as "e"",
        "select "e".* from "campaigns"."campaign_criterion" as "e"",
        "select "e".* from "campaigns"."campaign_link" as "e"",
        "select "e".* from "campaigns"."campaign_review" as "e"",
        "select "e".* from "campaigns"."occasion" as "e"",
        "select "e".* from "campaigns"."occasion_observance" as "e"",
        "select "page".* from unnest($1::uuid[]) as "parent" ("id") cross join lateral (select "e".",
        "select "page".* from unnest($1::uuid[]) as "parent" ("id") cross join lateral (select "e".",
      ]
    `);
  });

  it("are loaded by 200 keys in one statement", async () => {
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

  it("of 200 organizations are loaded in one statement", async () => {
    await launched("tiet-kiem-2024", { organizationId: department });
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
