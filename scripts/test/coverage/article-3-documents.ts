import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";

/** The page of article 3, found by its words and the day that it reports. */
const page = (selection: string) =>
  `{ newsArticles(search: "hội nghị sơ kết điển hình tiên tiến", filter: { eventOn: { eq: "2017-09-08" } }) {
    nodes { ${selection} } } }`;

/** The facts of article 3 about its page, its portal, the documents it cites and the spellings of the council. */
export const article3Documents: FactCheck[] = [
  {
    facts: ["A3-01"],
    query: `{ organizationsByName(name: "Sở Khoa học và Công nghệ", asOf: "2017-09-08") { nodes {
      code newsArticles { nodes { portal { visitStatistics { online today thisWeek total } hitCounter } bodyRaw bodyClean } } } } }`,
    verify({ organizationsByName }) {
      const department = organizationsByName.nodes.find(({ code }: { code: string }) => code === "cao-bang-skhcn-old");
      expect(department.newsArticles.nodes).toHaveLength(1);
      const [{ portal, bodyRaw, bodyClean }] = department.newsArticles.nodes;
      expect(portal).toEqual({ visitStatistics: { online: 1, today: 1, thisWeek: 1, total: 1 }, hitCounter: null });
      expect(bodyRaw).toMatch(/^Thông tin mới nhất/);
      expect(bodyRaw).toContain("Đăng nhập");
      expect(bodyClean).not.toMatch(/Thông tin mới nhất|Đang truy cập|Đăng nhập|Lượt xem/);
    },
  },
  {
    facts: ["A3-07"],
    query: `{ documents(filter: { number: { eq: 3617 } }) { nodes {
      type number symbol issuedOn issuer { code name(asOf: "2015-12-15") } reference { text numberRaw symbolRaw }
      citations { nodes { kind newsArticle { eventOn conference { name documents {
        relation document { type number issuedOn } } } } } } } } }`,
    verify({ documents }) {
      expect(documents.nodes).toHaveLength(1);
      const [{ citations, ...document }] = documents.nodes;
      expect(document).toMatchObject({
        type: "PLAN",
        number: 3617,
        symbol: "KH-UBND",
        issuedOn: "2015-12-15",
        issuer: { code: "cao-bang-ubnd", name: "Ủy ban nhân dân tỉnh Cao Bằng" },
        reference: {
          numberRaw: "3617",
          text: "Kế hoạch 3617/KH-UBND ngày 15/12/2015 của Ủy ban nhân dân tỉnh Cao Bằng", // without "số"
        },
      });
      expect(citations.nodes).toMatchObject([{ kind: "IMPLEMENTS", newsArticle: { eventOn: "2017-09-08" } }]);
      expect(citations.nodes[0].newsArticle.conference.documents).toContainEqual({
        relation: "IMPLEMENTS",
        document: { type: "PLAN", number: 3617, issuedOn: "2015-12-15" },
      });
    },
  },
  {
    facts: ["A3-08"],
    query: `{
      documents(filter: { type: { eq: OFFICIAL_LETTER }, number: { eq: 1295 } }) { nodes {
        type number symbol issuerSymbol issuedOn title issuer { name(asOf: "2016-07-14") symbolCode(asOf: "2016-07-14") province { name } }
        reference { text unitSymbol suggestion flags } } }
      organizationsByName(name: "BTĐKT") { nodes { name certainty parent { symbolCode(asOf: "2016-07-14") } } }
    }`,
    verify({ documents, organizationsByName }) {
      expect(documents.nodes).toHaveLength(1);
      expect(documents.nodes[0]).toMatchObject({
        type: "OFFICIAL_LETTER",
        number: 1295,
        issuerSymbol: "SNV",
        issuedOn: "2016-07-14",
        title: "về việc tiếp tục giới thiệu các gương điển hình tiên tiến giai đoạn 2015-2020",
        issuer: { name: "Sở Nội vụ", symbolCode: "SNV", province: { name: "Cao Bằng" } },
        // As printed, the suggestion beside it.
        symbol: "SNV-BTĐKH",
        reference: { unitSymbol: "BTĐKH", suggestion: "BTĐKT", flags: ["SUSPECTED_TYPO"] },
      });
      expect(documents.nodes[0].reference.text).toContain("1295/SNV-BTĐKH");
      // The organization that is suggested, and that it is no more than that.
      expect(organizationsByName.nodes).toContainEqual({
        name: "Ban Thi đua - Khen thưởng",
        certainty: "UNVERIFIED",
        parent: { symbolCode: "SNV" },
      });
    },
  },
  {
    facts: ["A3-13"],
    query: `{
      directive: documents(filter: { kind: { eq: PARTY }, number: { eq: 34 } }) { nodes {
        type symbol issuedOn secondaryIssuedOn issuer { code } reference { text issuedOn } sources { fact note } } }
      law: documents(search: "Luật Thi đua, khen thưởng") { nodes { kind number issuedOn reference { text }
        citations { nodes { newsArticle { eventOn } } } } }
    }`,
    verify({ directive, law }) {
      expect(directive.nodes).toHaveLength(1);
      expect(directive.nodes[0]).toMatchObject({
        type: "DIRECTIVE",
        symbol: "CT/TW",
        issuedOn: null,
        secondaryIssuedOn: "2014-04-07", // second-hand, never the date of the text
        issuer: { code: "bo-chinh-tri" },
        reference: { text: "Chỉ thị 34-CT/TW của Bộ Chính trị", issuedOn: null },
        sources: [{ fact: "A3-13" }],
      });
      expect(law.nodes).toContainEqual({
        kind: null,
        number: null,
        issuedOn: null,
        reference: { text: "Luật Thi đua, khen thưởng" },
        citations: { nodes: [{ newsArticle: { eventOn: "2017-09-08" } }] },
      });
    },
  },
  {
    facts: ["A3-17"],
    query: page("author isAuthorInitials bodyClean"),
    verify({ newsArticles: { nodes } }) {
      expect(nodes).toHaveLength(1);
      expect(nodes[0]).toMatchObject({ author: "HN", isAuthorInitials: true });
      expect(nodes[0].bodyClean).toMatch(/thúc đẩy phong trào thi đua ngày càng hiệu quả\.$/);
    },
  },
  {
    facts: ["A3-18"],
    query: page(
      "bodyRaw bodyClean media { kind } related(first: 5) { totalCount nodes { title } pageInfo { hasNextPage endCursor } }",
    ),
    async verify({ newsArticles: { nodes } }, graph) {
      expect(nodes).toHaveLength(1);
      const [{ bodyRaw, bodyClean, media, related }] = nodes;
      expect(bodyRaw).toMatch(/Tin khác\s+1\s2\s3\s4\s5\s+\.\.\.\s+image advertisement$/);
      expect(bodyClean).not.toMatch(/Tin khác|1\s2\s3\s4\s5|advertisement/);
      expect(media).toEqual([]);
      // The page counts other news and prints not one title, so that none of this portal is known.
      expect(related).toEqual({
        totalCount: 0,
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      });

      // A portal whose pages are known: five others, two by two.
      const { organizationByCode } = await graph.data(`{ organizationByCode(code: "cao-bang-stttt") { id } }`);
      const { createPortal } = await graph.data(
        "mutation ($input: CreatePortalInput!) { createPortal(input: $input) { userErrors { code } portal { id } } }",
        { input: { organizationId: organizationByCode.id, name: "Trang tin có tin khác" } },
        graph.administrator,
      );
      const ids: string[] = [];
      for (const day of [1, 2, 3, 4, 5, 6]) {
        const input = {
          portalId: createPortal.portal.id,
          title: `Bản tin số ${day}`,
          bodyRaw: `Bản tin số ${day}`,
          category: "Bản tin",
          publishedOn: `2016-03-0${day}`,
        };
        const { publishNewsArticle } = await graph.data(
          `mutation ($input: PublishNewsArticleInput!) {
            publishNewsArticle(input: $input) { userErrors { code } newsArticle { id } } }`,
          { input },
          graph.administrator,
        );
        ids.push(publishNewsArticle.newsArticle.id);
      }
      const titles: string[][] = [];
      let after: string | null = null;
      do {
        const { newsArticle } = await graph.data(
          `query ($id: ID!, $after: String) { newsArticle(id: $id) {
            related(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } } }`,
          { id: ids[2], after },
        );
        titles.push(newsArticle.related.nodes.map(({ title }: { title: string }) => title));
        after = newsArticle.related.pageInfo.hasNextPage ? newsArticle.related.pageInfo.endCursor : null;
      } while (after);
      expect(titles).toEqual([["Bản tin số 6", "Bản tin số 5"], ["Bản tin số 4", "Bản tin số 2"], ["Bản tin số 1"]]);
    },
  },
  ...[
    "Hội đồng Thi đua, khen thưởng Sở", // article 3
    "Hội đồng Thi đua - Khen thưởng Sở", // as articles 1 and 2 write such councils
    "HỘI ĐỒNG THI ĐUA KHEN THƯỞNG SỞ",
    "hoi dong thi dua khen thuong so khoa hoc va cong nghe",
  ].map(
    (search): FactCheck => ({
      facts: ["A3-19"],
      query: `query ($search: String!) { emulationCouncils(search: $search) {
        nodes { code level organization { code } } } }`,
      variables: { search },
      verify({ emulationCouncils }) {
        expect([search, emulationCouncils.nodes]).toEqual([
          search,
          [{ code: "cao-bang-skhcn-hoi-dong", level: "DEPARTMENT", organization: { code: "cao-bang-skhcn-old" } }],
        ]);
      },
    }),
  ),
  {
    facts: ["A3-19"],
    query: page("bodyRaw"),
    verify({ newsArticles: { nodes } }) {
      expect(nodes).toHaveLength(1);
      expect(nodes[0].bodyRaw).toContain("thực công tác");
      expect(nodes[0].bodyRaw).toContain("Hoàng Giang- Giám đốc Sở");
      expect(nodes[0].bodyRaw).toContain("Hội đồng Thi đua, khen thưởng Sở");
    },
  },
];
