import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";
import { only } from "./only.js";

const variables = { code: "a4-nhiem-vu-chinh-tri-2020" };
const campaign = (fields: string) => `query ($code: String!) { campaignByCode(code: $code) { ${fields} } }`;
const item = (contents: { number: string | null; text: string }[], number: string) =>
  contents.find((content) => content.number === number)!;

/** The facts of article 4 about the campaign, those it joins, and its contents. */
export const article4Campaign: FactCheck[] = [
  {
    facts: ["A4-04"],
    query: campaign("year launchEvent { launchedOn name } organization { displayName }"),
    variables,
    verify({ campaignByCode }) {
      expect(campaignByCode).toEqual({
        year: 2020,
        launchEvent: { launchedOn: "2019-12-31", name: "Hội nghị công chức, viên chức năm 2019" },
        organization: { displayName: "Sở Khoa học và Công nghệ tỉnh Lạng Sơn" },
      });
    },
  },
  {
    facts: ["A4-15"],
    query: `{ pledges(filter: { year: { eq: 2020 } }) { nodes { photoCaption campaign { code } signatories { name organization { kind } } } }
      newsArticles(search: "ký giao ước thi đua năm 2020") { nodes { media { kind caption } } } }`,
    verify({ pledges, newsArticles }) {
      const pledge = only(pledges);
      expect(pledge.signatories).toEqual([
        { name: "Ban lãnh đạo sở", organization: { kind: "DEPARTMENT" } },
        { name: "Công đoàn", organization: { kind: "TRADE_UNION" } },
        { name: "Đoàn thanh niên", organization: { kind: "YOUTH_UNION" } },
        { name: "các Phòng", organization: null },
        { name: "đơn vị trực thuộc", organization: null },
      ]);
      expect(pledge.campaign).toEqual(variables);
      const caption =
        "Ký giao ước thi đua năm 2020 giữa Ban lãnh đạo sở, Công đoàn, Đoàn thanh niên, các Phòng, đơn vị trực thuộc";
      expect(pledge.photoCaption).toBe(caption);
      expect(only(newsArticles).media).toEqual([{ kind: "PHOTO", caption }]);
    },
  },
  {
    facts: ["A4-16"],
    query: campaign("targetGroups"),
    variables,
    verify({ campaignByCode }) {
      expect(campaignByCode.targetGroups).toEqual(["CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "EMPLOYEE"]);
    },
  },
  {
    facts: ["A4-17"],
    query: campaign("contents { number text } commendationPolicies { nodes { initiativeKinds } }"),
    variables,
    verify({ campaignByCode: { contents, commendationPolicies } }) {
      expect(item(contents, "1").text).toMatch(/sáng kiến cải tiến kỹ thuật.*kết quả nghiên cứu từ các đề tài, dự án/);
      const kinds = commendationPolicies.nodes.flatMap(
        (policy: { initiativeKinds: string[] }) => policy.initiativeKinds,
      );
      expect(kinds).toEqual(expect.arrayContaining(["RESEARCH_TOPIC", "PROJECT"]));
    },
  },
  {
    facts: ["A4-18"],
    query: `query ($code: String!) { campaignByCode(code: $code) { contents { number text citations { text document { type number symbol issuedOn signer title issuer { displayName } } } } } }`,
    variables,
    verify({ campaignByCode: { contents } }) {
      const second = item(contents, "2") as unknown as {
        text: string;
        citations: { text: string; document: object }[];
      };
      expect(second.text).toMatch(
        /rút ngắn thời gian giải quyết thủ tục.*TCVN ISO 9001.*công nghệ thông tin.*tiết kiệm/,
      );
      expect(second.citations.map(({ document }) => document)).toEqual([
        expect.objectContaining({
          type: "DIRECTIVE",
          number: 26,
          symbol: "CT-TTg",
          issuedOn: "2016-09-05",
          issuer: { displayName: "Thủ tướng Chính phủ" },
        }),
        // The symbol says UBND; the chairman signs.
        expect.objectContaining({
          type: "DIRECTIVE",
          number: 2,
          symbol: "CT-UBND",
          issuedOn: "2018-01-04",
          signer: "Chủ tịch UBND tỉnh",
          issuer: { displayName: "Ủy ban nhân dân tỉnh Lạng Sơn" },
        }),
        // The standard: cited by its name, not a numbered document.
        expect.objectContaining({ title: "TCVN ISO 9001", type: null, number: null, symbol: null, issuedOn: null }),
      ]);
    },
  },
  {
    facts: ["A4-19"],
    query: `{ campaigns(search: "Lạng Sơn cùng cả nước") { nodes { name startsOn starts { text } startsOnPrecision endsOn ends { text } endsOnPrecision links { kind to { code } } sources { fact note } } } }`,
    verify({ campaigns }) {
      const period = {
        startsOn: null,
        starts: { text: "2016" },
        startsOnPrecision: "YEAR",
        endsOn: null,
        ends: { text: "2020" },
        endsOnPrecision: "YEAR",
      };
      const variants = campaigns.nodes.filter(({ name }: { name: string }) => name.startsWith("Lạng Sơn cùng cả nước"));
      expect(variants).toHaveLength(2);
      expect(variants).toEqual(
        expect.arrayContaining([
          {
            ...period,
            name: "Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới",
            links: [{ kind: "LOCAL_VARIANT_OF", to: { code: "nong-thon-moi" } }],
            // The period is printed after the second name only.
            sources: [{ fact: "A4-19", note: expect.stringContaining("whether it covers this one is open") }],
          },
          {
            ...period,
            name: "Lạng Sơn cùng cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
            links: [{ kind: "LOCAL_VARIANT_OF", to: { code: "vi-nguoi-ngheo" } }],
            sources: [{ fact: "A4-19", note: null }],
          },
        ]),
      );
    },
  },
  {
    facts: ["A4-20"],
    query: campaign("forms statisticalForms respondsTo { code } contents { number text }"),
    variables,
    verify({ campaignByCode }) {
      expect(campaignByCode.forms).toEqual(["PERIODIC", "THEMATIC"]);
      expect(campaignByCode.statisticalForms).toEqual(["THEMATIC"]);
      expect(campaignByCode.respondsTo.map(({ code }: { code: string }) => code).sort()).toEqual([
        "lang-son-nong-thon-moi",
        "lang-son-vi-nguoi-ngheo",
      ]);
      expect(item(campaignByCode.contents, "3").text).toMatch(
        /biểu dương điển hình tiên tiến hướng tới Đại hội Thi đua yêu nước tỉnh Lạng Sơn lần thứ V.*toàn quốc lần thứ X/,
      );
    },
  },
  {
    facts: ["A4-21"],
    query: `{ campaigns(search: "văn hóa công sở") { nodes { name starts { text } ends { text } activePeriod { activeFrom activeTo } durationClass organization { code } } } }`,
    verify({ campaigns }) {
      const own = campaigns.nodes.filter(({ name }: { name: string }) => name.startsWith("Cán bộ"));
      expect(own).toEqual([
        {
          name: "Cán bộ, công chức, viên chức Sở Khoa học và Công nghệ thi đua thực hiện văn hóa công sở",
          starts: { text: "2019" },
          ends: { text: "2025" },
          activePeriod: { activeFrom: "2019-01-01", activeTo: "2025-12-31" },
          durationClass: "FIVE_YEARS_OR_MORE",
          organization: { code: "lang-son-skhcn" },
        },
      ]);
    },
  },
  {
    facts: ["A4-23"],
    query: campaign("exampleGuidelines { nodes { stages kinds } }"),
    variables,
    verify({ campaignByCode: { exampleGuidelines } }) {
      const { stages, kinds } = only(exampleGuidelines);
      expect(stages).toEqual(["DISCOVERED", "FOSTERED", "REVIEWED", "REPLICATED"]);
      expect(kinds).toEqual(["ADVANCED_EXAMPLE", "NEW_MODEL"]);
    },
  },
  {
    facts: ["A4-24"],
    query: campaign(
      "commendationPolicies { nodes { principles { code } commendationTypes { code } priorityGroups sources { fact } } }",
    ),
    variables,
    verify({ campaignByCode: { commendationPolicies } }) {
      const policy = commendationPolicies.nodes.find(({ sources }: { sources: { fact: string }[] }) =>
        sources.some(({ fact }) => fact === "A4-24"),
      );
      expect(policy.principles.map(({ code }: { code: string }) => code).sort()).toEqual([
        "ACCURATE",
        "OPEN",
        "TIMELY",
        "TRANSPARENT",
      ]);
      expect(policy.commendationTypes.map(({ code }: { code: string }) => code)).toEqual(["AD_HOC"]);
      expect(policy.priorityGroups).toEqual(["DIRECT_WORKER"]);
    },
  },
  {
    facts: ["A4-25"],
    query: campaign(`contents { number text citations {
      text document { kind type number reference { numberRaw } issuedOn issuer { name } }
      suggestedDocument { certainty reference { text } }
    } }`),
    variables,
    verify({ campaignByCode: { contents } }) {
      const fourth = item(contents, "4") as unknown as { text: string; citations: { text: string }[] };
      expect(fourth.text).toMatch(
        /Luật công chức, Luật viên chức.*nội quy, quy chế.*bảo vệ bí mật của Đảng và Nhà nước/,
      );
      const law = { kind: null, type: "LAW", number: null, issuedOn: null, issuer: { name: "Quốc hội" } };
      expect(fourth.citations).toEqual([
        {
          text: "Luật công chức",
          document: { ...law, reference: { numberRaw: null } },
          // What the statute is called is a suggestion; the words of the page stay.
          suggestedDocument: { certainty: "UNVERIFIED", reference: { text: "Luật Cán bộ, công chức" } },
        },
        { text: "Luật viên chức", document: { ...law, reference: { numberRaw: null } }, suggestedDocument: null },
        {
          text: expect.stringContaining("Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị"),
          document: {
            kind: "PARTY",
            type: "DIRECTIVE",
            number: 5,
            reference: { numberRaw: "05" },
            issuedOn: "2016-05-15",
            issuer: { name: "Bộ Chính trị" },
          },
          suggestedDocument: null,
        },
      ]);
    },
  },
  {
    facts: ["A4-26"],
    query: `query ($code: String!) {
      campaignByCode(code: $code) { contents { number text citations { document { kind type number year symbol issuedOn } } } }
      drives: campaigns(filter: { kind: { eq: DRIVE } }) { nodes { name kind } }
    }`,
    variables,
    verify({ campaignByCode: { contents }, drives }) {
      const fifth = item(contents, "5") as unknown as { text: string; citations: { document: object }[] };
      expect(fifth.citations).toEqual([
        {
          document: {
            kind: "LEGISLATIVE",
            type: "DIRECTIVE",
            number: 5,
            year: 2008,
            symbol: "CT-TTg",
            issuedOn: "2008-01-31",
          },
        },
      ]);
      const { name } = only(drives);
      expect(name).toBe("Người cán bộ công chức, viên chức trung thành, trách nhiệm, liêm chính, sáng tạo");
      expect(fifth.text).toContain(`cuộc vận động xây dựng “${name}”`);
    },
  },
  {
    facts: ["A4-27"],
    query: campaign("contents { number text }"),
    variables,
    verify({ campaignByCode: { contents } }) {
      expect(item(contents, "6").text).toMatch(
        /kiểm tra.*Quy chế dân chủ.*từ thiện.*văn hóa, văn nghệ, thể dục thể thao.*cơ quan an toàn.*tổ chức Đảng, đoàn thể vững mạnh/,
      );
    },
  },
  {
    facts: ["A4-29"],
    query: campaign("contents(kind: CONTENT) { number position children { kind number position text } }"),
    variables,
    verify({ campaignByCode: { contents } }) {
      expect(contents.map(({ number }: { number: string }) => number)).toEqual(["1", "2", "3", "4", "5", "6"]);
      const childless = contents.filter(({ children }: { children: object[] }) => children.length === 0);
      expect(childless).toHaveLength(5);
      expect(contents[2].children).toEqual([
        { kind: "PARAGRAPH", number: null, position: 1, text: expect.stringContaining("Ngày KH&CN Việt Nam 18/5") },
        {
          kind: "PARAGRAPH",
          number: null,
          position: 2,
          text: expect.stringContaining("phát hiện - bồi dưỡng - tổng kết - nhân rộng"),
        },
        {
          kind: "PARAGRAPH",
          number: null,
          position: 3,
          text: expect.stringContaining("chính xác, kịp thời, công khai, minh bạch"),
        },
      ]);
    },
  },
];
