import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";
import { each, only } from "./only.js";

const title = "Sở TTTT ban hành Kế hoạch phát động phong trào thi đua năm 2018";

/** The facts of article 1 about its page and portal. */
export const article1Page: FactCheck[] = [
  {
    facts: ["A1-01"],
    query: `{ portals(search: "Sở Thông tin và Truyền thông Bạc Liêu") { nodes {
      hitCounter hitCounterRaw organization { displayName }
    } } }`,
    verify({ portals }) {
      expect(only(portals)).toEqual({
        hitCounter: 3_460_242,
        hitCounterRaw: "3460242",
        organization: { displayName: "Sở Thông tin và Truyền thông tỉnh Bạc Liêu (đến tháng 11/2018)" },
      });
    },
  },
  {
    facts: ["A1-02"],
    query: `{
      category: newsArticles(filter: { category: { eq: "Tin tức sự kiện" } }) { totalCount nodes { title } }
      moment: newsArticles(filter: { publishedAt: { eq: "2018-01-26T16:15:00+07:00" } }) { nodes {
        title category publishedAt publishedPrecision publishedRaw eventOn
      } }
    }`,
    verify({ category, moment }) {
      expect(category).toEqual({ totalCount: 1, nodes: [{ title }] });
      expect(only(moment)).toEqual({
        title,
        category: "Tin tức sự kiện",
        publishedAt: "2018-01-26T16:15:00+07:00",
        publishedPrecision: "MINUTE",
        publishedRaw: "Thứ Sáu, 26/01/2018, 16:15",
        eventOn: "2018-01-24",
      });
    },
  },
  {
    facts: ["A1-20"],
    query: `{ newsArticles(search: "Thời Nhiệm", filter: { category: { eq: "Tin tức sự kiện" } }) { nodes {
      title author authorRole isAuthorInitials bodyRaw
    } } }`,
    verify({ newsArticles }) {
      const { bodyRaw, ...page } = only(newsArticles);
      expect(page).toEqual({ title, author: "Thời Nhiệm", authorRole: "COMPILER", isAuthorInitials: false });
      expect(bodyRaw).toContain("Thời Nhiệm (tổng hợp)");
    },
  },
  {
    facts: ["A1-21"],
    query: `{ newsArticles(filter: { category: { eq: "Tin tức sự kiện" } }) { nodes {
      id viewCount bodyRaw portal { id } newer { totalCount nodes { title } } older { totalCount nodes { title } }
    } } }`,
    // The page prints the headings of both lists and nothing below them. Two more pages of the portal show what they would hold.
    async verify({ newsArticles }, graph) {
      const { id, portal, bodyRaw, ...page } = only(newsArticles);
      const none = { totalCount: 0, nodes: [] };
      expect(page).toEqual({ viewCount: 618, newer: none, older: none });
      expect(bodyRaw).toContain("TIN MỚI HƠN\n\nTIN ĐÃ ĐƯA\n\nXem tiếp\nXem theo ngày");
      for (const [day, name] of [
        ["2018-01-25", "Tin hôm trước"],
        ["2018-01-29", "Tin hôm sau"],
      ]) {
        const { publishNewsArticle } = await graph.data(
          "mutation ($input: PublishNewsArticleInput!) { publishNewsArticle(input: $input) { userErrors { message } } }",
          { input: { portalId: portal.id, title: name, publishedOn: day, bodyRaw: name } },
          graph.administrator,
        );
        expect(publishNewsArticle.userErrors).toEqual([]);
      }
      const { newsArticle } = await graph.data(
        `query ($id: ID!) { newsArticle(id: $id) {
          newer(first: 1) { nodes { title older(first: 1) { nodes { title } } } pageInfo { hasNextPage } }
          older(first: 1) { nodes { title newer(first: 1) { nodes { title } } } pageInfo { hasNextPage } }
        } }`,
        { id },
      );
      const pageInfo = { hasNextPage: false };
      expect(newsArticle).toEqual({
        newer: { nodes: [{ title: "Tin hôm sau", older: { nodes: [{ title }] } }], pageInfo },
        older: { nodes: [{ title: "Tin hôm trước", newer: { nodes: [{ title }] } }], pageInfo },
      });
    },
  },
  {
    facts: ["A1-22"],
    query: `{ newsArticles(filter: { category: { eq: "Tin tức sự kiện" } }) { nodes { bodyRaw bodyClean } } }`,
    verify({ newsArticles }) {
      const { bodyRaw, bodyClean } = only(newsArticles);
      expect(bodyRaw).toContain("Phong trào thi đua được phát động từ nay đến ngày 31/12/2018./.\nThời Nhiệm");
      expect(bodyClean).toMatch(/\nPhong trào thi đua được phát động từ nay đến ngày 31\/12\/2018\.$/);
      expect(bodyClean).not.toContain("./.");
    },
  },
  {
    facts: ["A1-23"],
    query: `{
      page: newsArticles(filter: { category: { eq: "Tin tức sự kiện" } }) { nodes { bodyRaw bodyClean } }
      spelling: newsArticles(search: "phấn đấu hoàn thành xuất sắc nhiệm vụ, chỉ tiêu kế hoạch Nhà nước được giao") { nodes { title } }
      space: newsArticles(search: "thực hiện nhiệm vụ, chỉ tiêu kế hoạch Nhà nước của từng cơ quan") { nodes { title } }
      noBreak: newsArticles(search: "các sự kiện quan trọng của đất nước, của Tỉnh") { nodes { title } }
      word: newsArticles(search: "doanh nghiệp trong ngành TTTT tỉnh Bạc Liêu") { nodes { title } }
      plain: newsArticles(search: "nganh tttt tinh bac lieu phan dau hoan thanh xuat sac") { nodes { title } }
    }`,
    verify({ page, ...found }) {
      const { bodyRaw, bodyClean } = only(page);
      expect(bodyRaw).toContain("phấn đầu hoàn thành xuất sắc nhiệm vụ");
      expect(bodyRaw).toContain("thi đua phấn đấu thực hiện thắng lợi");
      expect(bodyRaw).toContain("trong ngành TTTT thông tỉnh Bạc Liêu");
      expect(bodyRaw).toContain("chỉ tiêukế hoạch Nhà nước");
      expect(bodyRaw).toContain("của đất nước, của \u00A0Tỉnh;");
      expect(bodyClean).toContain("của đất nước, của Tỉnh;");
      expect(bodyClean).not.toContain("\u00A0");
      for (const [way, pages] of Object.entries(found)) {
        expect(each(pages as { nodes: object[] }, "title"), way).toContain(title);
      }
    },
  },
];
