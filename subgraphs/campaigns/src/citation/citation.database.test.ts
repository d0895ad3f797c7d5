import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganization } from "../testing/mirrored-records.js";

let graph: TestGraph;
let campaignId: string;
let contentItemId: string;
let newsArticleId: string;
let portalId: string;
let documentId: string;
const text = "Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ";

beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  const one = async (mutation: string, field: string, selection: string, input: object) =>
    (
      await graph.data(
        `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${field} { ${selection} } userErrors { code } } }`,
        { input },
      )
    )[mutation][field];
  const campaign = await one("launchCampaign", "campaign", "id contents { id }", {
    code: "2020",
    name: "Phong trào thi đua năm 2020",
    kind: "MOVEMENT",
    scope: "UNIT",
    contents: [{ kind: "CONTENT", number: "2", text: "Thực hiện nghiêm túc các chỉ thị" }],
  });
  campaignId = campaign.id;
  contentItemId = campaign.contents[0].id;
  portalId = (
    await one("createPortal", "portal", "id", { organizationId: await mirrorOrganization(graph), name: "Trang" })
  ).id;
  newsArticleId = (await one("publishNewsArticle", "newsArticle", "id", { portalId, title: "Bài", bodyRaw: text })).id;
  documentId = (await one("registerDocument", "document", "id", { reference: { text } })).id;
});
afterAll(() => graph.close());

const citeSource = `mutation ($input: CiteDocumentInput!) {
  citeDocument(input: $input) {
    citation { kind text position document { number } campaign { id } contentItem { id } newsArticle { id } portal { id } plan { id } }
    userErrors { code message field }
  }
}`;
const cite = async (input: object) =>
  (await graph.data(citeSource, { input: { documentId, kind: "IMPLEMENTS", ...input } })).citeDocument;

describe("citeDocument", () => {
  it("stores the citation of a content item with its campaign and the page that prints it", async () => {
    const { citation, userErrors } = await cite({ contentItemId, newsArticleId });
    expect(userErrors).toEqual([]);
    expect(citation).toEqual({
      kind: "IMPLEMENTS",
      text,
      position: 1,
      document: { number: 26 },
      campaign: { id: campaignId },
      contentItem: { id: contentItemId },
      newsArticle: { id: newsArticleId },
      portal: null,
      plan: null,
    });
    const answer = await graph.data(
      `query ($campaign: ID!, $article: ID!, $document: ID!) {
        campaign(id: $campaign) { citations { text } contents { citations { kind } } }
        newsArticle(id: $article) { citations { document { symbol } } }
        document(id: $document) { citations { totalCount nodes { newsArticle { title } } } }
      }`,
      { campaign: campaignId, article: newsArticleId, document: documentId },
    );
    expect(answer).toEqual({
      campaign: { citations: [{ text }], contents: [{ citations: [{ kind: "IMPLEMENTS" }] }] },
      newsArticle: { citations: [{ document: { symbol: "CT-TTg" } }] },
      document: { citations: { totalCount: 1, nodes: [{ newsArticle: { title: "Bài" } }] } },
    });
  });

  it("numbers the citations of one page, and keeps words that differ from the register", async () => {
    const { citation } = await cite({ newsArticleId, kind: "MENTIONS", text: "Chỉ thị 26" });
    expect(citation).toMatchObject({ position: 2, text: "Chỉ thị 26", kind: "MENTIONS" });
  });

  it("stores a citation in the banner of a portal", async () => {
    await cite({ portalId, kind: "MENTIONS" });
    const { portal } = await graph.data("query ($id: ID!) { portal(id: $id) { citations { kind } } }", {
      id: portalId,
    });
    expect(portal.citations).toEqual([{ kind: "MENTIONS" }]);
  });

  it("lets citations be read with their documents in a fixed number of statements", async () => {
    const { statements } = await graph.recorded(
      "{ newsArticles { nodes { citations { document { number suggestedDocument { number } } campaign { name } } } } }",
    );
    expect(statements.map((statement) => statement.slice(0, statement.indexOf(" where")))).toMatchInlineSnapshot(`
      [
        "(select "e".* from "campaigns"."news_article" as "e"",
        "select "e".* from "campaigns"."campaign" as "e"",
        "select "e".* from "campaigns"."citation" as "e"",
        "select "e".* from "campaigns"."cited_document" as "e"",
      ]
    `);
  });

  it.each([
    ["without a place", {}, "CITATION_WITHOUT_PLACE", ["campaignId"]],
    [
      "of an unknown document",
      {
        documentId: newId(),
        get portalId() {
          return portalId;
        },
      },
      "UNKNOWN_DOCUMENT",
      ["documentId"],
    ],
    ["by an unknown campaign", { campaignId: newId() }, "UNKNOWN_CAMPAIGN", ["campaignId"]],
    ["by an unknown plan", { planId: newId() }, "UNKNOWN_PLAN", ["planId"]],
    ["by an unknown content item", { contentItemId: newId() }, "UNKNOWN_CONTENT_ITEM", ["contentItemId"]],
    ["in an unknown news article", { newsArticleId: newId() }, "UNKNOWN_NEWS_ARTICLE", ["newsArticleId"]],
    ["on an unknown portal", { portalId: newId() }, "UNKNOWN_PORTAL", ["portalId"]],
    [
      "at position 0",
      {
        position: 0,
        get portalId() {
          return portalId;
        },
      },
      "COUNT_OUT_OF_RANGE",
      ["position"],
    ],
  ])("refuses a citation %s, and stores nothing", async (_title, wrong, code, field) => {
    const count = () =>
      graph.database.fork().getConnection().execute("select count(*)::int as count from campaigns.citation");
    const before = await count();
    expect(await cite({ ...wrong })).toMatchObject({ citation: null, userErrors: [{ code, field }] });
    expect(await count()).toEqual(before);
  });

  it("refuses a content item of another campaign, in Vietnamese and in English", async () => {
    const { launchCampaign } = await graph.data(
      "mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { campaign { id } } }",
      { input: { code: "2021", name: "Phong trào khác", kind: "MOVEMENT", scope: "UNIT" } },
    );
    const input = { documentId, kind: "BASIS", campaignId: launchCampaign.campaign.id, contentItemId };
    expect((await graph.data(citeSource, { input })).citeDocument.userErrors).toEqual([
      {
        code: "CITATION_PLACES_CONFLICT",
        message: `Nội dung “${contentItemId}” thuộc phong trào hoặc kế hoạch khác`,
        field: ["contentItemId"],
      },
    ]);
    const english = (await graph.execute(citeSource, { input }, "EN")).data.citeDocument.userErrors[0].message;
    expect(english).toBe(`The content item "${contentItemId}" belongs to another campaign or plan`);
  });
});
