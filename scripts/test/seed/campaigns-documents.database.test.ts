import { campaigns, campaignsSeed } from "@thidua/campaigns";
import { findDocumentReferences } from "@thidua/documents";
import { idOf, type LoadReport, loadSeed } from "@thidua/kit/serve/seed";
import type { TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openGraphToSeed } from "./open-graph-to-seed.js";

let graph: TestGraph;
let first: LoadReport;
beforeAll(async () => {
  graph = await openGraphToSeed(campaigns);
  first = await loadSeed(campaignsSeed, graph.database);
});
afterAll(() => graph.close());

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
async function one(field: "document" | "newsArticle" | "portal", key: string, selection: string): Promise<any> {
  const kind = field === "newsArticle" ? "news-article" : field;
  const answer = await graph.data(`query ($id: ID!) { ${field}(id: $id) { ${selection} } }`, { id: idOf(kind, key) });
  return answer[field];
}
const pages = ["a0", "a1", "a2", "a3", "a4"];

it("is loaded once: a second time changes nothing", async () => {
  expect(first.existing).toBe(0);
  expect(await loadSeed(campaignsSeed, graph.database)).toEqual({ created: 0, existing: first.created });
});

describe("the documents of the articles", () => {
  it("hold the eleven numbered references, each with its verbatim words", async () => {
    const { documents } = await graph.data(
      `{ documents(filter: { number: { isNull: false } }, orderBy: [{ field: NUMBER }, { field: ISSUED_ON }], first: 200) { nodes {
        number kind issuedOn issuer { id } reference { numberRaw year typeSymbol issuerSymbol unitSymbol flags suggestion text } } } }`,
    );
    type Node = { number: number; kind: string; issuedOn: string | null; reference: Record<string, unknown> };
    expect(
      documents.nodes.map(
        ({ kind, issuedOn, reference: { typeSymbol, issuerSymbol, unitSymbol, numberRaw, year } }: Node) =>
          [kind, numberRaw, year, typeSymbol, issuerSymbol, unitSymbol, issuedOn].join(" "),
      ),
    ).toEqual([
      "ADMINISTRATIVE 02  CT UBND  2018-01-04",
      "ADMINISTRATIVE 03  KH STTTT  2018-01-24",
      "LEGISLATIVE 05 2008 CT TTg  2008-01-31",
      "PARTY 05  CT TW  2016-05-15",
      "ADMINISTRATIVE 17  KH TTT  2019-08-29",
      "ADMINISTRATIVE 21  KH UBND  2023-01-16",
      "ADMINISTRATIVE 26  CT TTg  2016-09-05",
      "PARTY 34  CT TW  ",
      "ADMINISTRATIVE 95  KH UBND  2019-07-29",
      "ADMINISTRATIVE 1295  CV SNV BTĐKH 2016-07-14",
      "ADMINISTRATIVE 3617  KH UBND  2015-12-15",
    ]);
  });

  it("are cited in words that stand so on the page, in the order of the page", async () => {
    for (const page of pages) {
      const { bodyRaw, citations } = await one("newsArticle", page, "bodyRaw citations { text position }");
      expect(citations.length, page).toBeGreaterThan(0);
      for (const { text } of citations) expect(bodyRaw, page).toContain(text);
      const places = citations.map(({ text }: { text: string }) => bodyRaw.indexOf(text));
      expect(places, page).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("leave no numbered reference of the pages out", async () => {
    const { documents } = await graph.data("{ documents(first: 200) { nodes { number symbol } } }");
    const known = documents.nodes.map(
      ({ number, symbol }: { number: number; symbol: string }) => `${number} ${symbol}`,
    );
    const printed = [];
    for (const page of pages) {
      const { bodyRaw } = await one("newsArticle", page, "bodyRaw");
      printed.push(...findDocumentReferences(bodyRaw).map(({ number, symbol }) => `${number} ${symbol}`));
    }
    expect(printed).toHaveLength(11);
    for (const reference of printed) expect(known).toContain(reference);
  });

  it("A0-07: 17/KH-TTT carries out 95/KH-UBND, 31 days later", async () => {
    const selection = "issuer { id } relations { kind daysBetween to { number symbol issuedOn } }";
    expect(await one("document", "bac-lieu-thanh-tra-17-kh-ttt-2019", selection)).toEqual({
      issuer: { id: idOf("organization", "bac-lieu-thanh-tra") },
      relations: [
        { kind: "IMPLEMENTS", daysBetween: 31, to: { number: 95, symbol: "KH-UBND", issuedOn: "2019-07-29" } },
      ],
    });
  });

  it("A0-06, A0-10: the campaign of article 0 cites its plan, and a resolution by its ordinal", async () => {
    const { campaignByCode } = await graph.data(
      `{ campaignByCode(code: "a0-phat-huy-sang-kien-2019") { citations { kind document { number type reference { ordinal ordinalRaw issuedOn } } } } }`,
    );
    expect(campaignByCode.citations).toMatchObject([
      { kind: "IMPLEMENTS", document: { number: 95 } },
      { kind: "LAUNCHES", document: { number: 17 } },
      {
        kind: "BASIS",
        document: { number: null, type: "RESOLUTION", reference: { ordinal: 15, ordinalRaw: "XV", issuedOn: null } },
      },
    ]);
  });

  it("A1-11: directives without a number, with what is probably meant", async () => {
    const { citations } = await one(
      "newsArticle",
      "a1",
      "citations { contentItem { kind position } document { number type suggestionCertainty } suggestedDocument { number symbol } }",
    );
    expect(citations.slice(1)).toMatchObject([
      {
        document: { number: null, suggestionCertainty: "UNVERIFIED" },
        suggestedDocument: { number: 34, symbol: "CT/TW" },
      },
      {
        document: { number: null, suggestionCertainty: "UNVERIFIED" },
        suggestedDocument: { number: 5, symbol: "CT/TW" },
      },
      { document: { number: null, suggestionCertainty: null }, suggestedDocument: null },
      { document: { number: null, type: null }, suggestedDocument: null },
    ]);
    for (const { contentItem } of citations.slice(1)) expect(contentItem).toEqual(citations[1].contentItem);
  });

  it("A2-05, A2-08: the plan of 2023 cites its document, then directives, resolutions and a program without numbers", async () => {
    const { emulationPlan } = await graph.data(
      "query ($id: ID!) { emulationPlan(id: $id) { citations { kind document { number type } } } }",
      { id: idOf("plan", "bac-kan-2023") },
    );
    expect(emulationPlan.citations).toEqual([
      { kind: "LAUNCHES", document: { number: 21, type: "PLAN" } },
      { kind: "BASIS", document: { number: null, type: "DIRECTIVE" } },
      { kind: "BASIS", document: { number: null, type: "RESOLUTION" } },
      { kind: "BASIS", document: { number: null, type: "PROGRAM" } },
    ]);
  });

  it("A3-08: the unit stays as printed, with a suggestion; A3-13: the date of 34-CT/TW is second-hand", async () => {
    expect(
      await one("document", "cao-bang-snv-1295-snv-2016", "type reference { unitSymbol suggestion flags }"),
    ).toEqual({
      type: "OFFICIAL_LETTER",
      reference: { unitSymbol: "BTĐKH", suggestion: "BTĐKT", flags: ["SUSPECTED_TYPO"] },
    });
    expect(
      await one("document", "bo-chinh-tri-34-ct-tw", "kind issuedOn secondaryIssuedOn reference { issuedOn }"),
    ).toEqual({
      kind: "PARTY",
      issuedOn: null,
      secondaryIssuedOn: "2014-04-07",
      reference: { issuedOn: null },
    });
  });

  it("A4-02: the banner cites a resolution of the XVI-th congress, term 2015–2020", async () => {
    const { slogan, citations } = await one(
      "portal",
      "a4",
      "slogan citations { document { number reference { ordinal ordinalRaw term } } }",
    );
    expect(slogan).toBe(
      "Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh Lạng Sơn lần thứ XVI, nhiệm kỳ 2015 - 2020",
    );
    expect(citations).toEqual([
      { document: { number: null, reference: { ordinal: 16, ordinalRaw: "XVI", term: "2015-2020" } } },
    ]);
  });

  it("A4-18, A4-25, A4-26: cited by the contents they belong to; the chairman signs what UBND numbers", async () => {
    const { campaignByCode } = await graph.data(
      `{ campaignByCode(code: "a4-nhiem-vu-chinh-tri-2020") { contents { number citations {
        document { number symbol signer title suggestedDocument { title } } } } } }`,
    );
    type Item = {
      number: string | null;
      citations: { document: { number: number | null; title: string; signer: string | null } }[];
    };
    const cited = (campaignByCode.contents as Item[])
      .filter(({ citations }) => citations.length > 0)
      .map(({ number, citations }) => [number, citations.map(({ document }) => document.number ?? document.title)]);
    expect(cited).toEqual([
      ["2", [26, 2, "TCVN ISO 9001"]],
      ["4", ["Luật công chức", "Luật viên chức", 5]],
      ["5", [5]],
    ]);
    const selection = "signer issuerSymbol issuer { id }";
    expect(await one("document", "lang-son-ubnd-02-ct-ubnd-2018", selection)).toEqual({
      signer: "Chủ tịch UBND tỉnh",
      issuerSymbol: "UBND",
      issuer: { id: idOf("organization", "lang-son-ubnd") },
    });
  });
});

describe("the pages of the articles", () => {
  it("A0-01 to A0-03, A0-26, A0-29: article 0", async () => {
    const selection = `category publishedAt publishedOn viewCount author authorRole campaign { code } portal { hitCounter hitCounterRaw url }`;
    expect(await one("newsArticle", "a0", selection)).toEqual({
      category: "Tin hoạt động",
      publishedAt: "2019-09-03T14:55:00+07:00",
      publishedOn: "2019-09-03",
      viewCount: 356,
      author: null,
      authorRole: null,
      campaign: { code: "a0-phat-huy-sang-kien-2019" },
      portal: { hitCounter: 646433, hitCounterRaw: "0646433", url: null },
    });
  });

  it("A1-01, A1-02, A1-20 to A1-22: article 1", async () => {
    const selection =
      "category publishedAt viewCount author authorRole bodyRaw bodyClean portal { hitCounter } newer { totalCount } older { totalCount }";
    const { bodyRaw, bodyClean, ...page } = await one("newsArticle", "a1", selection);
    expect(page).toEqual({
      category: "Tin tức sự kiện",
      publishedAt: "2018-01-26T16:15:00+07:00",
      viewCount: 618,
      author: "Thời Nhiệm",
      authorRole: "COMPILER",
      portal: { hitCounter: 3460242 },
      newer: { totalCount: 0 },
      older: { totalCount: 0 },
    });
    expect(bodyRaw).toContain("31/12/2018./.");
    expect(bodyClean).toMatch(/đến ngày 31\/12\/2018\.$/);
  });

  it("A2-01, A2-02, A2-05, A2-18, A2-19: article 2", async () => {
    const selection = "publishedAt publishedOn publishedPrecision lead author viewCount bodyClean plan { year }";
    const { bodyClean, ...page } = await one("newsArticle", "a2", selection);
    expect(page).toEqual({
      publishedAt: null,
      publishedOn: "2023-01-17",
      publishedPrecision: "DAY",
      lead: "Ngày 16/1/2023, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND về công tác thi đua, khen thưởng năm 2023.",
      author: "Thanh Thuyên",
      viewCount: null,
      plan: { year: 2023 },
    });
    expect(bodyClean).toMatch(/^Ngày 16\/1\/2023/);
    expect(bodyClean).not.toMatch(/PublishingPortal|Tăng cỡ chữ|\.\/\./);
    expect(bodyClean).toMatch(/nhiệm vụ của các đơn vị\.$/);
  });

  it("A3-01, A3-02, A3-17, A3-18: article 3", async () => {
    const selection =
      "viewCount author isAuthorInitials publishedPrecision eventOn bodyClean conference { id } portal { visitStatistics { online today thisWeek total } } related(first: 5) { totalCount }";
    const { bodyClean, ...page } = await one("newsArticle", "a3", selection);
    expect(page).toEqual({
      viewCount: 701,
      author: "HN",
      isAuthorInitials: true,
      publishedPrecision: "UNKNOWN",
      eventOn: "2017-09-08",
      conference: { id: idOf("conference", "cao-bang-skhcn-so-ket-2017") },
      portal: { visitStatistics: { online: 1, today: 1, thisWeek: 1, total: 1 } },
      related: { totalCount: 0 },
    });
    expect(bodyClean.split("\n")[0]).toMatch(/^Ngày 08\/9\/2017, Sở Khoa học và Công nghệ tổ chức Hội nghị/);
    expect(bodyClean).toMatch(/thúc đẩy phong trào thi đua ngày càng hiệu quả\.$/);
  });

  it("A4-01, A4-15, A4-28, A4-31: article 4", async () => {
    const selection = "title author publishedOn viewCount media { kind caption } bodyClean campaign { name }";
    const { bodyClean, campaign, title, ...page } = await one("newsArticle", "a4", selection);
    expect(page).toEqual({
      author: "Nguyễn Như Thủy",
      publishedOn: null,
      viewCount: null,
      media: [
        {
          kind: "PHOTO",
          caption:
            "Ký giao ước thi đua năm 2020 giữa Ban lãnh đạo sở, Công đoàn, Đoàn thanh niên, các Phòng, đơn vị trực thuộc",
        },
      ],
    });
    expect(title).toContain("phấn đầu");
    expect(campaign.name).toContain("phấn đấu");
    expect(bodyClean).toMatch(/^Năm 2020 là năm/);
    expect(bodyClean).toMatch(/vững mạnh\.$/);
    expect(bodyClean).not.toContain("\u00A0");
  });

  it("keep every character of the source, no-break spaces too", async () => {
    const counts = [];
    for (const page of pages)
      counts.push((await one("newsArticle", page, "bodyRaw")).bodyRaw.split("\u00A0").length - 1);
    expect(counts).toEqual([0, 1, 3, 7, 12]);
  });

  it("are found by right spelling, without accents, and by day and category", async () => {
    const found = async (list: string) => {
      const { newsArticles } = await graph.data(`{ newsArticles${list} { nodes { id } } }`);
      const ids = new Set(newsArticles.nodes.map(({ id }: { id: string }) => id));
      return pages.filter((page) => ids.has(idOf("news-article", page)));
    };
    expect(await found('(search: "phấn đấu hoàn thành thắng lợi nhiệm vụ chính trị")')).toContain("a4");
    expect(await found('(search: "theo chuyên đề để lập thành tích")')).toContain("a4");
    expect(await found('(search: "nhân rộng điển hình tiên tiến")')).toEqual(["a0", "a1", "a3", "a4"]);
    expect(await found('(search: "chỉ tiêu kế hoạch Nhà nước")')).toContain("a1");
    expect(await found('(search: "tran cong don phu thong")')).toContain("a2");
    expect(await found('(search: "đa dạng hóa các hình thức")')).toContain("a3");
    expect(await found('(filter: { publishedOn: { eq: "2019-09-03" } })')).toEqual(["a0"]);
    expect(await found('(filter: { category: { eq: "Tin tức sự kiện" } })')).toEqual(["a1"]);
    const lacking = await found("(filter: { publishedOn: { isNull: true } })");
    expect(lacking).toEqual(["a3", "a4"]);
  });
});
