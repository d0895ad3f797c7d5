import { expect } from "vitest";
import { article2Blocs } from "./article-2-blocs.js";
import type { FactCheck } from "./fact-check.js";

/** The organization of Bắc Kạn and its plan of 2023, as a reader comes to them: the year, the name, no id. */
const plan = (selection: string) => `{ emulationPlans(
  filter: { year: { eq: 2023 } }, search: "kế hoạch công tác thi đua, khen thưởng") { totalCount nodes { ${selection} } } }`;

/** The page of article 2, found by the words of its title. */
const page = (selection: string) =>
  `{ newsArticles(search: "Ban hành Kế hoạch công tác thi đua, khen thưởng năm 2023") { nodes { ${selection} } } }`;

/** One celebration within the plan, found by the name of its occasion. */
const observed = (search: string) => `{ occasions(search: "${search}") { nodes {
  name kind scope originOn originPrecision province { name }
  observances { nodes { observedOn year printedAnniversary anniversary isConsistent text
    campaign { code year } plan { name year } } } } } }`;

/** The facts of article 2. */
export const article2: FactCheck[] = [
  {
    facts: ["A2-01"],
    query: page("bodyRaw bodyClean"),
    verify({ newsArticles: { nodes } }) {
      expect(nodes).toHaveLength(1);
      const [{ bodyRaw, bodyClean }] = nodes;
      expect(bodyRaw.match(/PublishingPortal - Block_BanTin_\w+/g)).toEqual([
        "PublishingPortal - Block_BanTin_Toolbar",
        "PublishingPortal - Block_BanTin_ViewData",
      ]);
      expect(bodyClean).not.toMatch(/PublishingPortal|Block_BanTin/);
      expect(bodyClean).toMatch(/^Ngày 16\/1\/2023, UBND tỉnh ban hành Kế hoạch số 21\/KH-UBND/);
      expect(bodyClean).toContain("Theo Kế hoạch, các cơ quan, đơn vị, địa phương phát động");
    },
  },
  {
    facts: ["A2-02"],
    query: `{ newsArticles(filter: { publishedOn: { eq: "2023-01-17" } }) {
      nodes { title publishedOn publishedAt publishedPrecision publishedRaw } } }`,
    verify({ newsArticles }) {
      expect(newsArticles.nodes).toEqual([
        {
          title: "Ban hành Kế hoạch công tác thi đua, khen thưởng năm 2023",
          publishedOn: "2023-01-17",
          publishedAt: null,
          publishedPrecision: "DAY",
          publishedRaw: "17/01/2023",
        },
      ]);
    },
  },
  {
    facts: ["A2-04"],
    query: `{ organizationsByName(name: "Ủy ban nhân dân tỉnh Bắc Kạn") { nodes {
      code kind province { name } emulationPlans(filter: { year: { eq: 2023 } }) { nodes { name year } } } } }`,
    verify({ organizationsByName: { nodes } }) {
      expect(nodes).toEqual([
        {
          code: "bac-kan-ubnd",
          kind: "PEOPLES_COMMITTEE",
          province: { name: "Bắc Kạn" },
          emulationPlans: { nodes: [{ name: "Kế hoạch công tác thi đua, khen thưởng năm 2023", year: 2023 }] },
        },
      ]);
    },
  },
  {
    facts: ["A2-05"],
    query: `{ documents(filter: { number: { eq: 21 }, type: { eq: PLAN }, year: { eq: 2023 } }) { nodes {
      kind type number symbol issuerSymbol issuedOn issuer { code shortName(asOf: "2023-01-16") }
      reference { numberRaw text }
      citations { nodes { kind plan { year } newsArticle { lead eventOn } } } } } }`,
    verify({ documents }) {
      expect(documents.nodes).toEqual([
        {
          kind: "ADMINISTRATIVE",
          type: "PLAN",
          number: 21,
          symbol: "KH-UBND",
          issuerSymbol: "UBND",
          issuedOn: "2023-01-16",
          issuer: { code: "bac-kan-ubnd", shortName: "UBND tỉnh" },
          reference: {
            numberRaw: "21",
            // The date stands before the number.
            text: "Ngày 16/1/2023, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND về công tác thi đua, khen thưởng năm 2023",
          },
          citations: {
            nodes: [
              {
                kind: "LAUNCHES",
                plan: { year: 2023 },
                newsArticle: {
                  lead: "Ngày 16/1/2023, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND về công tác thi đua, khen thưởng năm 2023.",
                  eventOn: "2023-01-16",
                },
              },
            ],
          },
        },
      ]);
    },
  },
  {
    facts: ["A2-06"],
    query: `{
      emulationPlans(filter: { year: { eq: 2023 } }) { nodes {
        __typename year issuedOn document { type number symbol issuedOn } organization { code campaigns { totalCount } }
        campaigns { totalCount nodes { name } } contents(kind: TASK) { position text sources { fact } } } }
      campaigns(search: "công tác thi đua, khen thưởng năm 2023") { totalCount }
    }`,
    verify({ emulationPlans: { nodes }, campaigns }) {
      expect(nodes).toHaveLength(1);
      expect(nodes[0]).toMatchObject({
        __typename: "EmulationPlan",
        year: 2023,
        issuedOn: "2023-01-16",
        document: { type: "PLAN", number: 21, symbol: "KH-UBND", issuedOn: "2023-01-16" },
        organization: { code: "bac-kan-ubnd", campaigns: { totalCount: 0 } },
        campaigns: { totalCount: 0, nodes: [] }, // ordered, none named
      });
      const orders = nodes[0].contents.filter(({ sources }: { sources: { fact: string }[] }) =>
        sources.some(({ fact }) => fact === "A2-06"),
      );
      expect(orders).toHaveLength(1);
      expect(orders[0].text).toContain("các cơ quan, đơn vị, địa phương phát động, tổ chức triển khai");
      expect(campaigns.totalCount).toBe(0);
    },
  },
  {
    facts: ["A2-07"],
    query: `{
      emulationPlans(filter: { year: { eq: 2023 }, forms: { has: PERIODIC } }) { nodes { forms contents { text } } }
      campaigns(first: 100) { nodes { code contents { kind children { kind } } criteria { text }
        completeness { isComplete missingElements legalBasis { text } } } }
    }`,
    verify({ emulationPlans, campaigns: { nodes } }) {
      expect(emulationPlans.nodes).toHaveLength(1);
      expect(emulationPlans.nodes[0].forms).toEqual(["REGULAR", "PERIODIC", "THEMATIC"]);
      expect(emulationPlans.nodes[0].contents[0].text).toContain("với nội dung, tiêu chí cụ thể");
      interface Listed {
        code: string;
        criteria: object[];
        completeness: { isComplete: boolean; missingElements: string[]; legalBasis: { text: string } };
      }
      const flagged = (element: string) =>
        (nodes as Listed[])
          .filter(({ completeness }) => completeness.missingElements.includes(element))
          .map(({ code }) => code);
      expect(flagged("CONTENT")).toContain("nong-thon-moi");
      expect(flagged("CONTENT")).not.toContain("a1-nganh-tttt-2018");
      // Article 1 states contents without criteria; article 0 has both.
      expect(flagged("CRITERIA")).toContain("a1-nganh-tttt-2018");
      expect(flagged("CRITERIA")).not.toContain("a0-phat-huy-sang-kien-2019");
      for (const { code, criteria, completeness } of nodes as Listed[]) {
        expect([code, completeness.missingElements.includes("CRITERIA")]).toEqual([code, criteria.length === 0]);
        expect([code, completeness.isComplete]).toEqual([code, completeness.missingElements.length === 0]);
      }
    },
  },
  {
    facts: ["A2-08"],
    query: plan(`citations { kind text document { type number symbol issuedOn
      reference { text number numberRaw issuer issuedOn } } }`),
    verify({ emulationPlans: { nodes } }) {
      const basis = nodes[0].citations.filter(({ kind }: { kind: string }) => kind === "BASIS");
      // "các\u00A0Chỉ thị": the no-break space stands on the page.
      const text = "các\u00A0Chỉ thị, Nghị quyết, Chương trình hành động năm 2023 của tỉnh";
      expect(basis).toEqual(
        ["DIRECTIVE", "RESOLUTION", "PROGRAM"].map((type) => ({
          kind: "BASIS",
          text,
          document: {
            type,
            number: null,
            symbol: null,
            issuedOn: null,
            reference: { text, number: null, numberRaw: null, issuer: "tỉnh", issuedOn: null },
          },
        })),
      );
    },
  },
  {
    facts: ["A2-09"],
    query: observed("lời kêu gọi thi đua ái quốc"),
    verify({ occasions }) {
      expect(occasions.nodes).toHaveLength(1);
      expect(occasions.nodes[0]).toMatchObject({ kind: "ANNIVERSARY", scope: "NATION", originOn: "1948-06-11" });
      expect(occasions.nodes[0].observances.nodes).toMatchObject([
        // The very occasion of A1-07.
        { observedOn: "2018-06-11", anniversary: 70, campaign: { code: "a1-nganh-tttt-2018" }, plan: null },
        {
          observedOn: "2023-06-11",
          year: 2023,
          printedAnniversary: 75,
          anniversary: 75,
          isConsistent: true,
          text: "75 năm Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023)",
          campaign: null,
          plan: { name: "Kế hoạch công tác thi đua, khen thưởng năm 2023" },
        },
      ]);
    },
  },
  {
    facts: ["A2-10"],
    query: observed("trận công đồn Phủ Thông"),
    verify({ occasions }) {
      expect(occasions.nodes).toMatchObject([
        {
          kind: "ANNIVERSARY",
          scope: "PROVINCE",
          originOn: "1948-07-25",
          originPrecision: "DAY",
          province: { name: "Bắc Kạn" },
          observances: {
            nodes: [
              {
                observedOn: "2023-07-25",
                printedAnniversary: 75,
                anniversary: 75,
                isConsistent: true,
                plan: { year: 2023 },
              },
            ],
          },
        },
      ]);
    },
  },
  {
    facts: ["A2-11"],
    query: observed("Chi bộ Chí Kiên"),
    verify({ occasions }) {
      expect(occasions.nodes).toMatchObject([
        {
          originOn: "1943-09-22",
          observances: {
            nodes: [
              {
                observedOn: "2023-09-22",
                printedAnniversary: 80,
                anniversary: 80,
                isConsistent: true,
                plan: { year: 2023 },
              },
            ],
          },
        },
      ]);
    },
  },
  {
    facts: ["A2-11"],
    query: plan("isOccasionListComplete occasions { name } observances { position text }"),
    verify({ emulationPlans: { nodes } }) {
      expect(nodes[0].isOccasionListComplete).toBe(false);
      expect(nodes[0].occasions.map(({ name }: { name: string }) => name)).toEqual([
        "Các ngày lễ lớn của đất nước năm 2023",
        "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc",
        "Trận công đồn Phủ Thông",
        "Ngày thành lập Chi bộ Chí Kiên",
      ]);
    },
  },
  {
    facts: ["A2-12"],
    query: plan(`commendationPolicies(search: "kịp thời, chính xác, công khai, công bằng") { nodes {
      statement statedOn bases principles { code } organization { code } } }`),
    verify({ emulationPlans: { nodes } }) {
      expect(nodes[0].commendationPolicies.nodes).toHaveLength(1);
      const [policy] = nodes[0].commendationPolicies.nodes;
      expect(policy).toMatchObject({
        statedOn: "2023-01-16",
        bases: ["CAMPAIGN_RESULT", "TASK_COMPLETION"],
        organization: { code: "bac-kan-ubnd" },
      });
      expect(policy.principles.map(({ code }: { code: string }) => code)).toEqual([
        "TIMELY",
        "ACCURATE",
        "OPEN",
        "FAIR",
      ]);
      expect(policy.statement).toContain("có tác dụng động viên, giáo dục và nêu gương");
      expect(policy.statement).toContain("bám sát kết quả thi đua thực hiện các nhiệm vụ trọng tâm, cấp bách");
    },
  },
  ...article2Blocs,
];
