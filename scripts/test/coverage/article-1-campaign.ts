import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";
import { each, only } from "./only.js";

const code = "a1-nganh-tttt-2018";
const name = "Phong trào thi đua năm 2018 của ngành Thông tin và Truyền thông tỉnh Bạc Liêu";
const appeal = "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc";

/** The facts of article 1 about the campaign itself, its plan, its occasions and the campaigns that it responds to. */
export const article1Campaign: FactCheck[] = [
  {
    facts: ["A1-03"],
    query: `{ organizationsByName(name: "STTTT", asOf: "2018-01-24") { nodes {
      displayName campaigns(filter: { year: { eq: 2018 } }) { nodes { name printedName year kind newsArticles { nodes { title } } } }
    } } }`,
    verify({ organizationsByName }) {
      const { displayName, campaigns } = only(organizationsByName);
      expect(displayName).toBe("Sở Thông tin và Truyền thông tỉnh Bạc Liêu (đến tháng 11/2018)");
      expect(only(campaigns)).toEqual({
        name,
        printedName: "phong trào thi đua năm 2018",
        year: 2018,
        kind: "MOVEMENT",
        newsArticles: { nodes: [{ title: "Sở TTTT ban hành Kế hoạch phát động phong trào thi đua năm 2018" }] },
      });
    },
  },
  {
    facts: ["A1-05"],
    query: `query ($code: String!) {
      documents(filter: { number: { eq: 3 }, symbol: { eq: "KH-STTTT" } }) { nodes {
        type kind number symbol issuedOn reference { numberRaw text } issuer { displayName symbolCode }
      } }
      campaignByCode(code: $code) {
        launchDocument { type number numberRaw symbol issuedOn issuer }
        citations { kind document { number symbol } }
      }
    }`,
    variables: { code },
    verify({ documents, campaignByCode: { launchDocument, citations } }) {
      expect(only(documents)).toEqual({
        type: "PLAN",
        kind: "ADMINISTRATIVE",
        number: 3,
        symbol: "KH-STTTT",
        issuedOn: "2018-01-24",
        reference: {
          numberRaw: "03",
          // The date stands before the number.
          text: expect.stringMatching(/^ngày 24\/01\/2018, Sở Thông tin và Truyền thông .*Kế hoạch số 03\/KH-STTTT/),
        },
        issuer: { displayName: "Sở Thông tin và Truyền thông tỉnh Bạc Liêu (đến tháng 11/2018)", symbolCode: "STTTT" },
      });
      expect(launchDocument).toEqual({
        type: "PLAN",
        number: 3,
        numberRaw: "03",
        symbol: "KH-STTTT",
        issuedOn: "2018-01-24",
        issuer: "Sở Thông tin và Truyền thông",
      });
      expect(citations[0]).toEqual({ kind: "LAUNCHES", document: { number: 3, symbol: "KH-STTTT" } });
    },
  },
  {
    facts: ["A1-06"],
    query: `query ($code: String!) { campaignByCode(code: $code) { theme } }`,
    variables: { code },
    verify({ campaignByCode }) {
      expect(campaignByCode.theme).toBe(
        "Ngành TTTT tỉnh Bạc Liêu tiếp tục đoàn kết, đổi mới, sáng tạo, thi đua phấn đấu thực hiện thắng lợi nhiệm vụ công " +
          "tác năm 2018, lập thành tích thiết thực kỷ niệm 70 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc " +
          "(11/6/1948-11/6/2018)",
      );
    },
  },
  {
    facts: ["A1-07"],
    query: `{ occasions(filter: { originOn: { eq: "1948-06-11" } }) { nodes {
      name kind scope originOn originPrecision
      observances(filter: { year: { eq: 2018 } }) { nodes {
        observedOn observedPrecision anniversary printedAnniversary isConsistent campaign { name }
      } }
    } } }`,
    verify({ occasions }) {
      const { observances, ...occasion } = only(occasions);
      expect(occasion).toEqual({
        name: appeal,
        kind: "ANNIVERSARY",
        scope: "NATION",
        originOn: "1948-06-11",
        originPrecision: "DAY",
      });
      expect(only(observances)).toEqual({
        observedOn: "2018-06-11",
        observedPrecision: "DAY",
        anniversary: 70,
        printedAnniversary: 70,
        isConsistent: true,
        campaign: { name },
      });
    },
  },
  {
    facts: ["A1-08"],
    query: `query ($code: String!) {
      campaignByCode(code: $code) {
        startsOn startsOnPrecision endsOn endsOnPrecision periodText durationClass launchDocument { issuedOn }
      }
      firstDay: campaigns(filter: { year: { eq: 2018 }, activeOn: "2018-01-24" }) { nodes { code } }
      lastDay: campaigns(filter: { year: { eq: 2018 }, activeOn: "2018-12-31" }) { nodes { code } }
      dayBefore: campaigns(filter: { year: { eq: 2018 }, activeOn: "2018-01-23" }) { nodes { code } }
      dayAfter: campaigns(filter: { year: { eq: 2018 }, activeOn: "2019-01-01" }) { nodes { code } }
    }`,
    variables: { code },
    verify({ campaignByCode, firstDay, lastDay, dayBefore, dayAfter }) {
      expect(campaignByCode).toEqual({
        startsOn: "2018-01-24",
        startsOnPrecision: "INFERRED",
        endsOn: "2018-12-31",
        endsOnPrecision: "DAY",
        periodText: "từ nay đến ngày 31/12/2018",
        durationClass: "UNDER_ONE_YEAR",
        launchDocument: { issuedOn: "2018-01-24" },
      });
      expect([firstDay, lastDay, dayBefore, dayAfter].map((list) => each(list, "code"))).toEqual([
        [code],
        [code],
        [],
        [],
      ]);
    },
  },
  {
    facts: ["A1-09"],
    query: `{
      campaigns(filter: { scope: { eq: SECTOR } }) { nodes { code scope targetGroups } }
      enterprises: campaigns(filter: { targetGroups: { has: ENTERPRISE } }) { nodes { code } }
    }`,
    verify({ campaigns, enterprises }) {
      const { targetGroups, ...campaign } = only(campaigns);
      expect(campaign).toEqual({ code, scope: "SECTOR" });
      expect([...targetGroups].sort()).toEqual([
        "AGENCY",
        "CADRE",
        "CIVIL_SERVANT",
        "EMPLOYEE",
        "ENTERPRISE",
        "PUBLIC_EMPLOYEE",
      ]);
      expect(each(enterprises, "code")).toEqual([code]);
    },
  },
  {
    facts: ["A1-13"],
    query: `query ($code: String!) { campaignByCode(code: $code) { motto } }`,
    variables: { code },
    verify({ campaignByCode }) {
      expect(campaignByCode.motto).toBe("Hành động, phục vụ người dân và doanh nghiệp");
    },
  },
  {
    facts: ["A1-14"],
    query: `query ($code: String!) { campaignByCode(code: $code) {
      respondsTo { name kind scope organization { name level } }
      links { kind text }
    } }`,
    variables: { code },
    verify({ campaignByCode: { respondsTo, links } }) {
      const launched = { kind: "MOVEMENT", scope: "NATION", organization: { name: "Trung ương", level: "CENTRAL" } };
      expect(respondsTo).toEqual([
        { name: "Cả nước chung sức xây dựng nông thôn mới", ...launched },
        { name: "Doanh nghiệp Việt Nam hội nhập và phát triển", ...launched },
        { name: "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau", ...launched },
      ]);
      // The province launched them too: the words of the link keep that.
      const text = expect.stringMatching(
        /^Tham gia hưởng ứng tích cực, có hiệu quả .* do Trung ương và Tỉnh phát động$/,
      );
      expect(links).toEqual([1, 2, 3].map(() => ({ kind: "RESPONDS_TO", text })));
    },
  },
  {
    facts: ["A1-15"],
    query: `query ($code: String!) {
      campaignByCode(code: $code) {
        forms statisticalForms
        observances { year occasion { name kind recurringMonth recurringDay } }
      }
      occasions(filter: { recurringMonth: { eq: 6 } }) { nodes { name recurringMonth recurringDay } }
      periodic: campaigns(filter: { year: { eq: 2018 }, forms: { has: PERIODIC } }) { nodes { code } }
      thematic: campaigns(filter: { year: { eq: 2018 }, forms: { has: THEMATIC } }) { nodes { code } }
      regular: campaigns(filter: { year: { eq: 2018 }, forms: { has: REGULAR } }) { nodes { code } }
    }`,
    variables: { code },
    verify({ campaignByCode: { forms, statisticalForms, observances }, occasions, periodic, thematic, regular }) {
      expect(forms).toEqual(["PERIODIC", "THEMATIC"]);
      expect(statisticalForms).toEqual(["THEMATIC"]);
      // "thường xuyên" is the adverb here, not the form.
      expect([periodic, thematic, regular].map((list) => each(list, "code"))).toEqual([[code], [code], []]);
      expect(only(occasions)).toEqual({ name: appeal, recurringMonth: 6, recurringDay: 11 });
      expect(observances).toEqual([
        { year: 2018, occasion: { name: appeal, kind: "ANNIVERSARY", recurringMonth: 6, recurringDay: 11 } },
        {
          year: 2018,
          occasion: {
            name: "Các ngày lễ lớn, các sự kiện quan trọng của đất nước, của tỉnh năm 2018",
            kind: "MAJOR_HOLIDAYS_OF_YEAR",
            recurringMonth: null,
            recurringDay: null,
          },
        },
      ]);
    },
  },
];
