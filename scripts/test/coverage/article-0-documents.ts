import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";
import { each, only } from "./only.js";

const name =
  "Phong trào thi đua phát huy sáng kiến, cải tiến kỹ thuật lập thành tích chào mừng các ngày lễ lớn năm 2019";

/** The facts of article 0 about the campaign itself, its occasion, and the documents that it rests on. */
export const article0Documents: FactCheck[] = [
  {
    facts: ["A0-04"],
    query: `query ($name: String!) { campaigns(search: $name, filter: { year: { eq: 2019 } }) { nodes {
      name kind certainty
      organization { name kind level parent { shortName } province { name } provinceCertainty }
      newsArticles { nodes { title eventOn } }
    } } }`,
    variables: { name },
    verify({ campaigns }) {
      expect(only(campaigns)).toEqual({
        name,
        kind: "MOVEMENT",
        certainty: "STATED",
        organization: {
          name: "Thanh tra tỉnh",
          kind: "INSPECTORATE",
          level: "PROVINCE",
          parent: { shortName: "UBND tỉnh" },
          // The article does not print its province: it is inferred and says so.
          province: { name: "Bạc Liêu" },
          provinceCertainty: "UNVERIFIED",
        },
        newsArticles: {
          nodes: [{ title: name.replace("Phong trào", "Phát động phong trào"), eventOn: "2019-08-29" }],
        },
      });
    },
  },
  {
    facts: ["A0-05"],
    query: `{ documents(filter: { type: { eq: PLAN }, number: { eq: 95 }, symbol: { eq: "KH-UBND" } }) { nodes {
      type kind number symbol issuerSymbol issuedOn
      reference { text numberRaw issuer }
      issuer { shortName kind provinceCertainty }
    } } }`,
    verify({ documents }) {
      expect(only(documents)).toEqual({
        type: "PLAN",
        kind: "ADMINISTRATIVE",
        number: 95,
        symbol: "KH-UBND",
        issuerSymbol: "UBND",
        issuedOn: "2019-07-29",
        reference: {
          text: "Kế hoạch số 95/KH-UBND ngày 29/7/2019 của Ủy ban nhân dân tỉnh",
          numberRaw: "95",
          issuer: "Ủy ban nhân dân tỉnh",
        },
        issuer: { shortName: "UBND tỉnh", kind: "PEOPLES_COMMITTEE", provinceCertainty: "UNVERIFIED" },
      });
    },
  },
  {
    facts: ["A0-06"],
    query: `{ campaignByCode(code: "a0-phat-huy-sang-kien-2019") {
      startsOn startsOnPrecision
      launchDocument { type number symbol issuedOn issuer text }
      citations { kind document { type number symbol issuedOn issuer { name symbolCode } } }
    } }`,
    verify({ campaignByCode: { startsOn, startsOnPrecision, launchDocument, citations } }) {
      const { text, ...launch } = launchDocument;
      expect(launch).toEqual({
        type: "PLAN",
        number: 17,
        symbol: "KH-TTT",
        issuedOn: "2019-08-29",
        issuer: "Thanh tra tỉnh",
      });
      // The date stands before the number.
      expect(text).toMatch(/^ngày 29\/8\/2019, Thanh tra tỉnh ban hành Kế hoạch số 17\/KH-TTT/);
      expect([startsOn, startsOnPrecision]).toEqual(["2019-08-29", "INFERRED"]);
      expect(citations.filter(({ kind }: { kind: string }) => kind === "LAUNCHES")).toEqual([
        {
          kind: "LAUNCHES",
          document: {
            type: "PLAN",
            number: 17,
            symbol: "KH-TTT",
            issuedOn: "2019-08-29",
            issuer: { name: "Thanh tra tỉnh", symbolCode: "TTT" },
          },
        },
      ]);
    },
  },
  {
    facts: ["A0-07"],
    query: `{
      later: documents(filter: { number: { eq: 17 }, symbol: { eq: "KH-TTT" } }) { nodes {
        relations { kind daysBetween to { number symbol issuedOn } }
      } }
      earlier: documents(filter: { number: { eq: 95 }, symbol: { eq: "KH-UBND" } }) { nodes {
        incomingRelations { kind daysBetween from { number symbol issuedOn } }
      } }
    }`,
    verify({ later, earlier }) {
      expect(only(later).relations).toEqual([
        { kind: "IMPLEMENTS", daysBetween: 31, to: { number: 95, symbol: "KH-UBND", issuedOn: "2019-07-29" } },
      ]);
      expect(only(earlier).incomingRelations).toEqual([
        { kind: "IMPLEMENTS", daysBetween: 31, from: { number: 17, symbol: "KH-TTT", issuedOn: "2019-08-29" } },
      ]);
    },
  },
  {
    facts: ["A0-08"],
    query: `{ campaignByCode(code: "a0-phat-huy-sang-kien-2019") { theme } }`,
    verify({ campaignByCode }) {
      expect(campaignByCode.theme).toBe(
        "Phát huy sáng kiến, cải tiến kỹ thuật; Đoàn kết, sáng tạo, thi đua xây dựng và bảo vệ Tổ quốc",
      );
    },
  },
  {
    facts: ["A0-09"],
    query: `{
      campaigns(filter: { year: { eq: 2019 } }) { nodes {
        name year observances { text anniversary printedAnniversary occasion { kind year originOn } }
      } }
      occasions(filter: { kind: { eq: MAJOR_HOLIDAYS_OF_YEAR }, year: { eq: 2019 } }) { nodes {
        name observances { nodes { year campaign { name } } }
      } }
    }`,
    verify({ campaigns, occasions }) {
      expect(only(campaigns)).toEqual({
        name,
        year: 2019,
        observances: [
          {
            text: "các ngày lễ lớn năm 2019",
            // Not listed one by one: there is no day to count from.
            anniversary: null,
            printedAnniversary: null,
            occasion: { kind: "MAJOR_HOLIDAYS_OF_YEAR", year: 2019, originOn: null },
          },
        ],
      });
      expect(only(occasions)).toEqual({
        name: "Các ngày lễ lớn năm 2019",
        observances: { nodes: [{ year: 2019, campaign: { name } }] },
      });
    },
  },
  {
    facts: ["A0-10"],
    query: `{ campaignByCode(code: "a0-phat-huy-sang-kien-2019") { citations { kind text document {
      type number symbol issuedOn reference { number numberRaw ordinal ordinalRaw issuedOn }
    } } } }`,
    verify({ campaignByCode: { citations } }) {
      expect(citations.filter(({ kind }: { kind: string }) => kind === "BASIS")).toEqual([
        {
          kind: "BASIS",
          text: "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV",
          document: {
            type: "RESOLUTION",
            number: null,
            symbol: null,
            issuedOn: null,
            reference: { number: null, numberRaw: null, ordinal: 15, ordinalRaw: "XV", issuedOn: null },
          },
        },
      ]);
    },
  },
  {
    facts: ["A0-15"],
    query: `{
      campaignByCode(code: "a0-phat-huy-sang-kien-2019") {
        targetGroups contents(kind: REQUIREMENT) { text targetGroups }
      }
      campaigns(filter: { year: { eq: 2019 }, targetGroups: { hasAny: [CIVIL_SERVANT, EMPLOYEE] } }) { nodes { name } }
    }`,
    verify({ campaignByCode: { targetGroups, contents }, campaigns }) {
      expect([...targetGroups].sort()).toEqual(["CIVIL_SERVANT", "EMPLOYEE"]);
      expect(contents[0]).toEqual({
        text: "Phong trào thi đua được phát động và triển khai thực hiện sâu rộng đến toàn thể công chức và người lao động.",
        targetGroups: ["CIVIL_SERVANT", "EMPLOYEE"],
      });
      expect(each(campaigns, "name")).toEqual([name]);
    },
  },
  {
    facts: ["A0-16"],
    query: `{
      regular: campaigns(filter: { forms: { has: REGULAR } }) { nodes { name forms } }
      thematic: campaigns(filter: { forms: { has: THEMATIC } }) { nodes { name } }
      periodic: campaigns(filter: { forms: { has: PERIODIC } }) { nodes { name } }
    }`,
    verify({ regular, thematic, periodic }) {
      expect(only(regular)).toEqual({ name, forms: ["REGULAR", "THEMATIC"] });
      expect(each(thematic, "name")).toContain(name);
      expect(each(periodic, "name")).not.toContain(name);
    },
  },
];
