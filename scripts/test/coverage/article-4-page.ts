import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";
import { only } from "./only.js";

const page = `newsArticles(search: "Khởi nghĩa Bắc Sơn Lương Văn Tri") { nodes {
  title bodyRaw bodyClean author authorRole isAuthorInitials publishedAt publishedOn publishedPrecision viewCount
  media { kind caption } portal { slogan } campaign { code name printedName launchDocument { text } }
} }`;

/** The facts of article 4 about the page itself. */
export const article4Page: FactCheck[] = [
  {
    facts: ["A4-01"],
    query: `{ ${page} }`,
    verify({ newsArticles }) {
      const { bodyRaw, bodyClean } = only(newsArticles);
      expect(bodyRaw).toContain("Skip to main content");
      expect(bodyClean).not.toContain("Skip to main content");
      expect(bodyClean).toContain("Năm 2020 là năm diễn ra nhiều sự kiện quan trọng");
    },
  },
  {
    facts: ["A4-02"],
    query: `{ portals(search: "Lạng Sơn") { nodes { slogan organization { displayName } citations { text document {
      number title reference { ordinal ordinalRaw term } } } } } }`,
    verify({ portals }) {
      const { slogan, organization, citations } = only(portals);
      expect(slogan).toBe(
        "Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh Lạng Sơn lần thứ XVI, nhiệm kỳ 2015 - 2020",
      );
      expect(organization.displayName).toBe("Sở Khoa học và Công nghệ tỉnh Lạng Sơn");
      expect(citations).toHaveLength(1);
      expect(citations[0].document).toMatchObject({
        number: null,
        reference: { ordinal: 16, ordinalRaw: "XVI", term: expect.stringMatching(/^2015 ?- ?2020$/) },
      });
    },
  },
  {
    facts: ["A4-03"],
    query: `{ campaigns(search: "phấn đấu hoàn thành thắng lợi nhiệm vụ chính trị", filter: { year: { eq: 2020 } }) { nodes { name printedName } } ${page} }`,
    verify({ campaigns, newsArticles }) {
      const { name, printedName } = only(campaigns);
      expect(name).toBe(
        "Phong trào thi đua phấn đấu hoàn thành thắng lợi nhiệm vụ chính trị, mục tiêu phát triển kinh tế - xã hội năm 2020",
      );
      expect(printedName).toContain("phấn đầu hoàn thành");
      expect(only(newsArticles).title).toContain("phấn đầu hoàn thành");
    },
  },
  {
    facts: ["A4-28"],
    query: `{ ${page} }`,
    verify({ newsArticles }) {
      expect(only(newsArticles)).toMatchObject({ author: "Nguyễn Như Thủy", isAuthorInitials: false });
    },
  },
  {
    facts: ["A4-30"],
    query: `{ ${page}
      title: newsArticles(search: "phấn đấu hoàn thành thắng lợi") { nodes { portal { name } } }
      words: newsArticles(search: "theo chuyên đề lập thành tích thiết thực biểu dương") { nodes { author } }
      thought: newsArticles(search: "tư tưởng, đạo đức, phong cách Hồ Chí Minh bí mật của Đảng") { nodes { author } }
      bare: newsArticles(search: "luong van tri") { nodes { author } } }`,
    verify({ newsArticles, title, words, thought, bare }) {
      const { bodyRaw } = only(newsArticles);
      for (const printed of ["phấn đầu", "theo chuyên để lập", "tư tương", "2025, …."])
        expect(bodyRaw).toContain(printed);
      expect(bodyRaw.split("\u00a0")).toHaveLength(13);
      expect(title.nodes).toContainEqual({ portal: { name: expect.stringContaining("Lạng Sơn") } });
      for (const found of [words, thought, bare]) expect(found.nodes).toContainEqual({ author: "Nguyễn Như Thủy" });
    },
  },
  {
    facts: ["A4-31"],
    query: `{ ${page} }`,
    verify({ newsArticles }) {
      const article = only(newsArticles);
      expect(article).toMatchObject({
        publishedAt: null,
        publishedOn: null,
        publishedPrecision: "UNKNOWN",
        viewCount: null,
      });
      expect(article.campaign).toMatchObject({ code: "a4-nhiem-vu-chinh-tri-2020", launchDocument: null });
    },
  },
];
