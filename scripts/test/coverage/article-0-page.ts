import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";
import { each, only } from "./only.js";

const title =
  "Phát động phong trào thi đua phát huy sáng kiến, cải tiến kỹ thuật lập thành tích chào mừng các ngày lễ lớn năm 2019";

/** The facts of article 0 about its page and portal. */
export const article0Page: FactCheck[] = [
  {
    facts: ["A0-01"],
    query: `{ portals(search: "Thanh tra tỉnh") { nodes { hitCounter hitCounterRaw organization { name kind } } } }`,
    verify({ portals }) {
      expect(only(portals)).toEqual({
        hitCounter: 646433,
        hitCounterRaw: "0646433",
        organization: { name: "Thanh tra tỉnh", kind: "INSPECTORATE" },
      });
    },
  },
  {
    facts: ["A0-02"],
    query: `{
      page: newsArticles(search: "tiết kiệm 50 triệu đồng/năm") { nodes { title category } }
      category: newsArticles(filter: { category: { eq: "Tin hoạt động" } }) { nodes { title category } totalCount }
    }`,
    verify({ page, category }) {
      expect(only(page)).toEqual({ title, category: "Tin hoạt động" });
      expect(category).toEqual({ nodes: page.nodes, totalCount: 1 });
    },
  },
  {
    facts: ["A0-03"],
    query: `{ newsArticles(filter: { publishedAt: { eq: "2019-09-03T14:55:00+07:00" } }) {
      nodes { title publishedAt publishedOn publishedPrecision publishedRaw eventOn }
    } }`,
    verify({ newsArticles }) {
      expect(only(newsArticles)).toEqual({
        title,
        publishedAt: "2019-09-03T14:55:00+07:00",
        publishedOn: "2019-09-03",
        publishedPrecision: "MINUTE",
        publishedRaw: "Thứ Ba, 03/09/2019, 14:55",
        eventOn: "2019-08-29",
      });
    },
  },
  {
    facts: ["A0-26"],
    query: `{ newsArticles(filter: { category: { eq: "Tin hoạt động" } }) { nodes { title viewCount } } }`,
    verify({ newsArticles }) {
      expect(only(newsArticles)).toEqual({ title, viewCount: 356 });
    },
  },
  {
    facts: ["A0-27"],
    query: `{
      before: newsArticles(filter: { publishedOn: { eq: "2019-09-02" } }) { totalCount }
      day: newsArticles(filter: { publishedOn: { eq: "2019-09-03" } }) { nodes { title publishedOn } }
      after: newsArticles(filter: { publishedOn: { eq: "2019-09-04" } }) { totalCount }
      month: newsArticles(filter: { publishedOn: { gte: "2019-09-01", lt: "2019-10-01" } }) { nodes { title } }
    }`,
    verify({ before, day, after, month }) {
      expect(only(day)).toEqual({ title, publishedOn: "2019-09-03" });
      expect([before.totalCount, after.totalCount]).toEqual([0, 0]);
      expect(each(month, "title")).toEqual([title]);
    },
  },
  {
    facts: ["A0-28"],
    query: `{
      page: newsArticles(search: "tiết kiệm 50 triệu đồng/năm") { nodes { bodyRaw bodyClean } }
      spelling: newsArticles(search: "xây dựng và nhân rộng điển hình tiên tiến, nêu gương người tốt, việc tốt; đảm bảo") {
        nodes { title }
      }
      hyphen: newsArticles(search: "thực hiện thắng lợi các chỉ tiêu phát triển kinh tế - xã hội của tỉnh") { nodes { title } }
      noHyphen: newsArticles(search: "thực hiện thắng lợi các chỉ tiêu phát triển kinh tế xã hội của tỉnh") { nodes { title } }
      plain: newsArticles(search: "dien hinh tien tien nguoi tot viec tot thanh tra tinh") { nodes { title } }
    }`,
    verify({ page, ...found }) {
      const { bodyRaw, bodyClean } = only(page);
      expect(bodyRaw).toContain("xây dựng và nhân rộng điển hình tiến tiến, nêu gương");
      expect(bodyRaw).toContain("Xây dựng, nêu gương những điển hình tiên tiến");
      expect(bodyRaw).toContain("kế hoạch phát triển kinh tế - xã hội và các nhiệm vụ");
      expect(bodyRaw).toContain("các chỉ tiêu phát triển kinh tế xã hội của tỉnh");
      expect(bodyRaw).toContain("Số lượt người xem: 356 Bản inQuay lại");
      expect(bodyClean).not.toMatch(/Bản in|Quay lại|SỐ LƯỢT TRUY CẬP|Xem theo ngày/);
      for (const [way, pages] of Object.entries(found)) {
        expect(each(pages as { nodes: object[] }, "title"), way).toContain(title);
      }
    },
  },
  {
    facts: ["A0-29"],
    query: `{
      campaignByCode(code: "a0-phat-huy-sang-kien-2019") {
        motto endsOn endsOnPrecision periodText durationClass launchEvent { launchedOn name place }
        newsArticles { nodes { author authorRole isAuthorInitials } }
        citations { document { number signer } }
        organization {
          name
          emulationCouncils { nodes { name } }
          awardDecisions { nodes { collectiveCount individualCount } }
        }
      }
    }`,
    verify({ campaignByCode: { newsArticles, citations, organization, ...campaign } }) {
      expect(only(newsArticles)).toEqual({ author: null, authorRole: null, isAuthorInitials: false });
      expect(citations).toEqual([95, 17, null].map((number) => ({ document: { number, signer: null } })));
      expect(campaign).toEqual({
        motto: null,
        endsOn: null,
        endsOnPrecision: "UNKNOWN",
        periodText: null,
        durationClass: null,
        launchEvent: null,
      });
      expect(organization).toEqual({
        name: "Thanh tra tỉnh",
        emulationCouncils: { nodes: [] },
        awardDecisions: { nodes: [] },
      });
    },
  },
];
