import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganizations } from "../testing/mirrored-records.js";

let graph: TestGraph;
let portalId: string;
const organizationId = newId();
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await mirrorOrganizations(graph, organizationId);
  portalId = await createPortal();
});
afterAll(() => graph.close());

async function createPortal(): Promise<string> {
  const { createPortal: answer } = await graph.data(
    "mutation ($input: CreatePortalInput!) { createPortal(input: $input) { portal { id } } }",
    { input: { organizationId, name: "Trang thông tin" } },
  );
  return answer.portal.id;
}

const publishSource = `mutation ($input: PublishNewsArticleInput!) {
  publishNewsArticle(input: $input) { newsArticle { id } userErrors { code message field } }
}`;
const publish = async (input: object) =>
  (await graph.data(publishSource, { input: { portalId, title: "Bài", bodyRaw: "Nội dung.", ...input } }))
    .publishNewsArticle;
const published = async (input: object): Promise<string> => {
  const { newsArticle, userErrors } = await publish(input);
  expect(userErrors).toEqual([]);
  return newsArticle.id;
};

describe("a news article", () => {
  it("keeps the text of the page, has a clean text, and belongs to the organization of its portal", async () => {
    const bodyRaw =
      "SỐ LƯỢT TRUY CẬP\n\n3\n4\nTin tức sự kiện Thứ Sáu, 26/01/2018, 16:15\n\nBài\n\nNội dung của\u00A0 Tỉnh./.\nThời Nhiệm (tổng hợp)\n";
    const id = await published({
      bodyRaw,
      author: "Thời Nhiệm",
      authorRole: "COMPILER",
      publishedAt: "2018-01-26T16:15:00+07:00",
      publishedRaw: "Thứ Sáu, 26/01/2018, 16:15",
      viewCount: 618,
    });
    const { newsArticle } = await graph.data(
      `query ($id: ID!) { newsArticle(id: $id) {
        bodyRaw bodyClean author authorRole isAuthorInitials publishedAt publishedOn publishedPrecision publishedRaw viewCount
        organization { id } } }`,
      { id },
    );
    expect(newsArticle).toEqual({
      bodyRaw,
      bodyClean: "Nội dung của Tỉnh.",
      author: "Thời Nhiệm",
      authorRole: "COMPILER",
      isAuthorInitials: false,
      publishedAt: "2018-01-26T16:15:00+07:00",
      publishedOn: "2018-01-26",
      publishedPrecision: "MINUTE",
      publishedRaw: "Thứ Sáu, 26/01/2018, 16:15",
      viewCount: 618,
      organization: { id: organizationId },
    });
  });

  it("has null for what the page does not state", async () => {
    const id = await published({ category: " ", author: "" });
    const { newsArticle } = await graph.data(
      `query ($id: ID!) { newsArticle(id: $id) {
        category author authorRole publishedAt publishedOn publishedPrecision viewCount lead eventOn
        campaign { id } plan { id } conference { id } media { caption } } }`,
      { id },
    );
    expect(newsArticle).toEqual({
      category: null,
      author: null,
      authorRole: null,
      publishedAt: null,
      publishedOn: null,
      publishedPrecision: "UNKNOWN",
      viewCount: null,
      lead: null,
      eventOn: null,
      campaign: null,
      plan: null,
      conference: null,
      media: [],
    });
  });

  it("states whether its author is given by initials, and keeps the captions of photos", async () => {
    const id = await published({ author: "HN", media: [{ kind: "PHOTO", caption: "Ký giao ước" }, { kind: "PHOTO" }] });
    const { newsArticle } = await graph.data(
      "query ($id: ID!) { newsArticle(id: $id) { isAuthorInitials authorRole media { kind caption } } }",
      { id },
    );
    expect(newsArticle).toEqual({
      isAuthorInitials: true,
      authorRole: "AUTHOR",
      media: [
        { kind: "PHOTO", caption: "Ký giao ước" },
        { kind: "PHOTO", caption: null },
      ],
    });
  });

  it("is found by the correct spelling of misprinted words, and not by words of the layout", async () => {
    const id = await published({
      title: "Phát động phong trào phấn đầu hoàn thành thắng lợi nhiệm vụ",
      bodyRaw: "Đăng nhập\nđiển hình tiến tiến, theo chuyên để, chỉ tiêukế hoạch, Đa dạng hoá; Uỷ ban",
    });
    const found = async (search: string) =>
      (await graph.data("query ($search: String!) { newsArticles(search: $search) { nodes { id } } }", { search }))
        .newsArticles.nodes;
    for (const words of [
      "phấn đấu hoàn thành thắng lợi",
      "điển hình tiên tiến",
      "chuyên đề",
      "kế hoạch",
      "da dang hóa",
      "Ủy ban",
      "DIEN HINH",
    ]) {
      expect(await found(words), words).toContainEqual({ id });
    }
    expect(await found("đăng nhập")).not.toContainEqual({ id });
  });
});

describe("the news articles of a portal", () => {
  const days = ["2023-01-15", "2023-01-16", "2023-01-17", "2023-01-18"];
  let portal: string;
  let ids: string[];
  beforeAll(async () => {
    portal = await createPortal();
    ids = [];
    for (const [index, publishedOn] of days.entries()) {
      ids.push(
        await published({
          portalId: portal,
          title: `Tin ${index}`,
          publishedOn,
          category: index % 2 ? "Sự kiện" : "Hoạt động",
        }),
      );
    }
    await published({ portalId: portal, title: "Tin không ngày" });
  });

  it("are listed newest first, those without a date last", async () => {
    const { newsArticles } = await graph.data(
      "query ($portal: ID!) { newsArticles(filter: { portal: { eq: $portal } }) { totalCount nodes { title } } }",
      { portal },
    );
    expect(newsArticles).toEqual({
      totalCount: 5,
      nodes: ["Tin 3", "Tin 2", "Tin 1", "Tin 0", "Tin không ngày"].map((title) => ({ title })),
    });
  });

  it("are filtered by date and by category", async () => {
    const { byDay, byCategory } = await graph.data(
      `query ($portal: ID!) {
        byDay: newsArticles(filter: { portal: { eq: $portal } publishedOn: { eq: "2023-01-17" } }) { nodes { title } }
        byCategory: newsArticles(filter: { portal: { eq: $portal } category: { eq: "Sự kiện" } }) { nodes { title } }
      }`,
      { portal },
    );
    expect(byDay.nodes).toEqual([{ title: "Tin 2" }]);
    expect(byCategory.nodes).toEqual([{ title: "Tin 3" }, { title: "Tin 1" }]);
  });

  it("have newer, older and related articles, nearest first, by page", async () => {
    const { newsArticle } = await graph.data(
      `query ($id: ID!) { newsArticle(id: $id) {
        newer { nodes { title } } older { totalCount nodes { title } } related(first: 2) { nodes { title } pageInfo { hasNextPage endCursor } } } }`,
      { id: ids[1] },
    );
    expect(newsArticle).toMatchObject({
      newer: { nodes: [{ title: "Tin 2" }, { title: "Tin 3" }] },
      older: { totalCount: 1, nodes: [{ title: "Tin 0" }] },
      related: { nodes: [{ title: "Tin 3" }, { title: "Tin 2" }], pageInfo: { hasNextPage: true } },
    });
    const { newsArticle: next } = await graph.data(
      "query ($id: ID!, $after: String) { newsArticle(id: $id) { related(first: 5, after: $after) { nodes { title } pageInfo { hasNextPage } } } }",
      { id: ids[1], after: newsArticle.related.pageInfo.endCursor },
    );
    expect(next.related).toEqual({
      nodes: [{ title: "Tin 0" }, { title: "Tin không ngày" }],
      pageInfo: { hasNextPage: false },
    });
  });

  it("have neither newer nor older ones without a date", async () => {
    const { newsArticles } = await graph.data(
      `query ($portal: ID!) { newsArticles(filter: { portal: { eq: $portal } publishedOn: { isNull: true } }) {
        nodes { newer { totalCount } older { totalCount } related { totalCount } } } }`,
      { portal },
    );
    expect(newsArticles.nodes).toEqual([
      { newer: { totalCount: 0 }, older: { totalCount: 0 }, related: { totalCount: 4 } },
    ]);
  });

  it("are loaded for two hundred organizations, or for all portals of a list, in one statement", async () => {
    const { data, statements } = await graph.recorded(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Organization { newsArticles(first: 1) { nodes { title } } } } }`,
      {
        representations: [organizationId, ...Array.from({ length: 199 }, newId)].map((id) => ({
          __typename: "Organization",
          id,
        })),
      },
    );
    expect(data._entities[0].newsArticles.nodes).toEqual([{ title: "Tin 3" }]);
    expect(statements).toHaveLength(1);
    const listed = await graph.recorded(
      "{ newsArticles(first: 3) { nodes { title portal { name newsArticles(first: 2) { nodes { title } } } } } }",
    );
    expect(listed.statements.length).toBe(3);
  });
});

describe("the view count of a news article", () => {
  const update = `mutation ($input: UpdateViewCountInput!) {
    updateViewCount(input: $input) { newsArticle { viewCount version } userErrors { code message field } }
  }`;

  it("increases and never decreases", async () => {
    const newsArticleId = await published({ viewCount: 356 });
    const grown = (await graph.data(update, { input: { newsArticleId, viewCount: 400 } })).updateViewCount;
    expect(grown).toEqual({ newsArticle: { viewCount: 400, version: 2 }, userErrors: [] });
    const shrunk = (await graph.data(update, { input: { newsArticleId, viewCount: 399 } })).updateViewCount;
    expect(shrunk).toEqual({
      newsArticle: null,
      userErrors: [{ code: "VIEW_COUNT_SHRINKS", message: "Lượt xem 399 ít hơn số đã ghi 400", field: ["viewCount"] }],
    });
    const english = await graph.execute(update, { input: { newsArticleId, viewCount: 1 } }, "EN");
    expect(english.data.updateViewCount.userErrors[0].message).toBe("The view count 1 is less than the stored 400");
    const { newsArticle } = await graph.data("query ($id: ID!) { newsArticle(id: $id) { viewCount } }", {
      id: newsArticleId,
    });
    expect(newsArticle.viewCount).toBe(400);
  });

  it("is refused for an unknown news article", async () => {
    const { updateViewCount } = await graph.data(update, { input: { newsArticleId: newId(), viewCount: 1 } });
    expect(updateViewCount.userErrors).toMatchObject([{ code: "UNKNOWN_NEWS_ARTICLE", field: ["newsArticleId"] }]);
  });
});

describe("a news article is refused, and nothing is stored,", () => {
  it.each([
    ["without a text", { bodyRaw: " \n" }, "REQUIRED", ["bodyRaw"]],
    ["with a character that cannot be stored", { bodyRaw: "a\u0000b" }, "PAGE_TEXT_NOT_STORABLE", ["bodyRaw"]],
    ["on an unknown portal", { portalId: newId() }, "UNKNOWN_PORTAL", ["portalId"]],
    ["about an unknown campaign", { campaignId: newId() }, "UNKNOWN_CAMPAIGN", ["campaignId"]],
    ["about an unknown plan", { planId: newId() }, "UNKNOWN_PLAN", ["planId"]],
    [
      "with two dates of publication",
      { publishedAt: "2019-09-03T14:55:00+07:00", publishedOn: "2019-09-04" },
      "PUBLICATION_DAY_CONFLICT",
      ["publishedOn"],
    ],
    [
      "with the role of an author but no author",
      { authorRole: "COMPILER" },
      "AUTHOR_ROLE_WITHOUT_AUTHOR",
      ["authorRole"],
    ],
    ["with a negative view count", { viewCount: -1 }, "PAGE_COUNT_NEGATIVE", ["viewCount"]],
  ])("%s", async (_title, wrong, code, field) => {
    const before = await graph.data("{ newsArticles { totalCount } }");
    expect(await publish(wrong)).toMatchObject({ newsArticle: null, userErrors: [{ code, field }] });
    expect(await graph.data("{ newsArticles { totalCount } }")).toEqual(before);
  });
});
