import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";

interface ExpectedOccasion {
  fact: string;
  name: string;
  kind: string;
  scope: string;
  originOn: string | null;
  originYear?: number;
  precision?: string;
  anniversary: number | null;
  printed: number;
}

/** The nine anniversaries of the opening sentence, as printed and as computed. */
const anniversaries: ExpectedOccasion[] = [
  {
    fact: "A4-05",
    name: "Đảng Cộng sản Việt Nam",
    kind: "ANNIVERSARY",
    scope: "NATION",
    originOn: "1930-02-03",
    anniversary: 90,
    printed: 90,
  },
  {
    fact: "A4-06",
    name: "Ngày sinh Chủ tịch Hồ Chí Minh",
    kind: "BIRTH_ANNIVERSARY",
    scope: "NATION",
    originOn: "1890-05-19",
    anniversary: 130,
    printed: 130,
  },
  {
    fact: "A4-07",
    name: "Cách mạng Tháng Tám",
    kind: "ANNIVERSARY",
    scope: "NATION",
    originOn: "1945-08-19",
    anniversary: 75,
    printed: 75,
  },
  {
    fact: "A4-08",
    name: "Quốc khánh Nước Cộng hòa",
    kind: "ANNIVERSARY",
    scope: "NATION",
    originOn: "1945-09-02",
    anniversary: 75,
    printed: 75,
  },
  {
    fact: "A4-09",
    name: "Giải phóng hoàn toàn miền Nam",
    kind: "ANNIVERSARY",
    scope: "NATION",
    originOn: "1975-04-30",
    anniversary: 45,
    printed: 45,
  },
  {
    fact: "A4-10",
    name: "Khởi nghĩa Bắc Sơn",
    kind: "ANNIVERSARY",
    scope: "PROVINCE",
    originOn: "1940-09-27",
    anniversary: 80,
    printed: 80,
  },
  {
    fact: "A4-11",
    name: "Chiến thắng Biên giới",
    kind: "ANNIVERSARY",
    scope: "NATION",
    originOn: null,
    originYear: 1950,
    precision: "YEAR",
    anniversary: 70,
    printed: 70,
  },
  {
    fact: "A4-12",
    name: "Giải phóng Lạng Sơn",
    kind: "ANNIVERSARY",
    scope: "PROVINCE",
    originOn: null,
    precision: "UNKNOWN",
    anniversary: null,
    printed: 70,
  },
  {
    fact: "A4-13",
    name: "Lương Văn Tri",
    kind: "BIRTH_ANNIVERSARY",
    scope: "PROVINCE",
    originOn: "1910-08-17",
    anniversary: 110,
    printed: 110,
  },
];

const anniversaryChecks: FactCheck[] = anniversaries.map((expected) => ({
  facts: [expected.fact],
  query: `query ($search: String!) {
    occasions(search: $search) { nodes {
      name kind scope originOn originPrecision originYear
      observances(filter: { year: { eq: 2020 } }) { nodes {
        anniversary printedAnniversary observedOn observedPrecision campaign { code }
      } }
    } }
  }`,
  variables: { search: expected.name },
  verify({ occasions }) {
    expect(occasions.nodes).toHaveLength(1);
    const { observances, ...occasion } = occasions.nodes[0];
    expect(occasion).toMatchObject({
      name: expect.stringContaining(expected.name),
      kind: expected.kind,
      scope: expected.scope,
      originOn: expected.originOn,
      originPrecision: expected.precision ?? "DAY",
      originYear: expected.originYear ?? (expected.originOn ? Number(expected.originOn.slice(0, 4)) : null),
    });
    expect(observances.nodes).toEqual([
      {
        anniversary: expected.anniversary,
        printedAnniversary: expected.printed,
        // The day of the year is the origin's; where that is not known no day is claimed.
        observedOn: expected.precision ? null : expected.originOn?.replace(/^\d{4}/, "2020"),
        observedPrecision: expected.precision ? "YEAR" : "DAY",
        campaign: { code: "a4-nhiem-vu-chinh-tri-2020" },
      },
    ]);
  },
}));

/** The facts of article 4 about what its campaign celebrates. */
export const article4Occasions: FactCheck[] = [
  ...anniversaryChecks,
  {
    facts: ["A4-14"],
    query: `{ occasions(filter: { kind: { eq: CONGRESS } }, orderBy: [{ field: NAME }]) { nodes { name kind scope year ordinal ordinalRaw
      observances { nodes { year campaign { code } } } } } }`,
    verify({ occasions }) {
      const observances = { nodes: [{ year: 2020, campaign: { code: "a4-nhiem-vu-chinh-tri-2020" } }] };
      const congress = (
        name: string,
        scope: string,
        year: number | null,
        ordinal: number | null,
        ordinalRaw: string | null,
      ) => ({ name, kind: "CONGRESS", scope, year, ordinal, ordinalRaw, observances });
      expect(occasions.nodes).toHaveLength(4);
      expect(occasions.nodes).toEqual(
        expect.arrayContaining([
          congress("Đại hội Đảng các cấp", "NATION", null, null, null),
          congress("Đại hội Đảng toàn quốc lần thứ XIII", "NATION", null, 13, "XIII"),
          congress("Đại hội Thi đua yêu nước tỉnh Lạng Sơn lần thứ V", "PROVINCE", 2020, 5, "V"),
          congress("Đại hội Thi đua yêu nước toàn quốc lần thứ X", "NATION", 2020, 10, "X"),
        ]),
      );
    },
  },
  {
    facts: ["A4-22"],
    query: `{ occasions(filter: { kind: { eq: RECURRING_DAY } }) { nodes { name scope recurringMonth recurringDay originOn originYear } } }`,
    verify({ occasions }) {
      expect(occasions.nodes).toEqual([
        {
          name: "Ngày Khoa học và Công nghệ Việt Nam",
          scope: "SECTOR",
          recurringMonth: 5,
          recurringDay: 18,
          originOn: null,
          originYear: null,
        },
      ]);
    },
  },
];
