import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdsOn } from "../catalog/period.js";
import { awards } from "../definition.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
});
afterAll(() => graph.close());

const create = `mutation ($input: CreateAwardFormInput!) {
  createAwardForm(input: $input) { awardForm { id code validFrom validTo } userErrors { code message field } }
}`;
const form = (given: object) => ({
  key: "ADVANCED_WORKER",
  code: "LĐTT",
  labelVi: "Lao động tiên tiến",
  labelEn: "Advanced worker",
  category: "EMULATION_TITLE",
  level: "UNIT",
  subjectKinds: ["INDIVIDUAL"],
  precedence: 420,
  validFrom: "2024-01-01",
  ...given,
});
const add = async (given: object = {}) => (await graph.data(create, { input: form(given) })).createAwardForm;
const count = async () => (await graph.data("{ awardForms { totalCount } }")).awardForms.totalCount;

describe("a title or form", () => {
  it("has a row for each period and is found by its abbreviation, however it is typed", async () => {
    expect(
      (await add({ validTo: "2026-10-01", legalBasis: [{ text: "Đ.24.1 Luật 06/2022/QH15" }], certainty: "SECONDARY" }))
        .userErrors,
    ).toEqual([]);
    expect((await add({ validFrom: "2026-10-01", certainty: "UNVERIFIED" })).userErrors).toEqual([]);
    const query = `query ($code: String!, $asOf: Date) { awardFormByCode(code: $code, asOf: $asOf) { label english: label(locale: EN) certainty validFrom validTo legalBasis { text provision document { number symbol } } } }`;
    const last = {
      label: "Lao động tiên tiến",
      english: "Advanced worker",
      certainty: "SECONDARY",
      validFrom: "2024-01-01",
      validTo: "2026-10-01",
      legalBasis: [{ text: "Đ.24.1 Luật 06/2022/QH15", provision: "Đ.24.1", document: { number: 6, symbol: "QH15" } }],
    };
    for (const code of ["LĐTT", "lđtt", "LDTT", "ldtt", " Lđtt "]) {
      expect((await graph.data(query, { code, asOf: "2026-09-30" })).awardFormByCode).toEqual(last);
    }
    expect((await graph.data(query, { code: "LDTT", asOf: "2026-10-01" })).awardFormByCode).toMatchObject({
      certainty: "UNVERIFIED",
      validTo: null,
    });
    expect((await graph.data(query, { code: "LDTT", asOf: "2023-12-31" })).awardFormByCode).toBeNull();
    expect((await graph.data(query, { code: "KHÔNG CÓ", asOf: "2026-10-01" })).awardFormByCode).toBeNull();
  });

  it("is listed by day, class, level, subject, certainty and words", async () => {
    await add({
      key: "ORDER",
      code: "HC",
      labelVi: "Huân chương",
      labelEn: "Order",
      category: "ORDER",
      level: "STATE",
      subjectKinds: ["INDIVIDUAL", "COLLECTIVE"],
      precedence: 100,
    });
    const codes = async (filter: object, search?: string) =>
      (
        await graph.data(
          `query ($filter: AwardFormFilter, $search: String) { awardForms(filter: $filter, search: $search) { nodes { code } } }`,
          { filter, search },
        )
      ).awardForms.nodes.map(({ code }: { code: string }) => code);
    expect(await codes({ asOf: "2024-05-01" })).toEqual(["HC", "LĐTT"]);
    expect(await codes({ subject: { has: "COLLECTIVE" } })).toEqual(["HC"]);
    expect(
      await codes({ subject: { hasAny: ["COLLECTIVE", "INDIVIDUAL"] }, category: { eq: "EMULATION_TITLE" } }),
    ).toEqual(["LĐTT", "LĐTT"]);
    expect(await codes({ level: { eq: "STATE" }, certainty: { eq: "STATED" } })).toEqual(["HC"]);
    expect(await codes({ code: { in: ["ldtt", "hc"] }, asOf: "2027-01-01" })).toEqual(["HC", "LĐTT"]);
    expect(await codes({}, "huan chuong")).toEqual(["HC"]);
    expect(await codes({}, "tiên tiến")).toEqual(["LĐTT", "LĐTT"]);
  });

  it("may be a variant of a form, and lists its variants", async () => {
    const { awardForms } = await graph.data(`{ awardForms(filter: { code: { eq: "HC" } }) { nodes { id } } }`);
    const variantOfId = awardForms.nodes[0].id;
    await add({
      key: "LABOR_ORDER",
      code: "HCLĐ",
      labelVi: "Huân chương Lao động",
      labelEn: "Labor Order",
      category: "ORDER",
      level: "STATE",
      grades: [3, 1, 2, 2],
      precedence: 105,
      variantOfId,
    });
    const answer = await graph.data(
      `query ($id: ID!) { awardForm(id: $id) { variants { code grades variantOf { code } } } }`,
      { id: variantOfId },
    );
    expect(answer.awardForm.variants).toEqual([{ code: "HCLĐ", grades: [1, 2, 3], variantOf: { code: "HC" } }]);
  });

  it("ends on a day, on which the row of the next law begins", async () => {
    const { awardForm } = await add({ key: "BADGE", code: "KNC", validFrom: "2024-01-01" });
    const end = `mutation ($input: EndAwardFormInput!) { endAwardForm(input: $input) { awardForm { validTo version } userErrors { code message field } } }`;
    const refused = await graph.data(end, { input: { id: awardForm.id, validTo: "2024-01-01" } });
    expect(refused.endAwardForm).toMatchObject({
      awardForm: null,
      userErrors: [{ code: "EMPTY_PERIOD", field: ["validTo"] }],
    });
    const ended = await graph.data(end, { input: { id: awardForm.id, validTo: "2025-01-01" } });
    expect(ended.endAwardForm).toEqual({ awardForm: { validTo: "2025-01-01", version: 2 }, userErrors: [] });
    expect((await add({ key: "BADGE", code: "KNC", validFrom: "2025-01-01" })).userErrors).toEqual([]);
    const reached = await graph.data(end, { input: { id: awardForm.id, validTo: "2025-01-02" } });
    expect(reached.endAwardForm.userErrors).toMatchObject([{ code: "PERIOD_OVERLAPS" }]);
  });

  it("is not stored with a wrong value, and the error has a code and a message in both languages", async () => {
    const before = await count();
    const wrong: [object, string, string[]][] = [
      [{ validFrom: "2025-01-01" }, "PERIOD_OVERLAPS", ["validFrom"]],
      [{ code: "ldtt", key: "OTHER", validTo: "2024-01-02" }, "PERIOD_OVERLAPS", ["validFrom"]],
      [{ key: "X", code: "X", validFrom: "2025-01-01", validTo: "2025-01-01" }, "EMPTY_PERIOD", ["validTo"]],
      [{ key: "X", code: " . " }, "REQUIRED", ["code"]],
      [{ key: "X", code: "X", subjectKinds: [] }, "REQUIRED", ["subjectKinds"]],
      [{ key: "X", code: "X", validFrom: null }, "REQUIRED", ["validFrom"]],
      [{ key: "X", code: "X", grades: [0] }, "INVALID_GRADE", ["grades", "0"]],
      [{ key: "X", code: "X", conditions: [{ textVi: " ", textEn: "x" }] }, "REQUIRED", ["conditions", "0", "textVi"]],
      [{ key: "X", code: "X", legalBasis: [{ text: "" }] }, "REQUIRED", ["legalBasis", "0", "text"]],
      [
        { key: "X", code: "X", variantOfId: "00000000-0000-7000-8000-000000000000" },
        "UNKNOWN_AWARD_FORM",
        ["variantOfId"],
      ],
    ];
    for (const [given, code, field] of wrong) {
      expect(await add(given), JSON.stringify(given)).toMatchObject({ awardForm: null, userErrors: [{ code, field }] });
    }
    const input = form({ validFrom: "2025-01-01" });
    const message = async (locale: "VI" | "EN") =>
      (await graph.execute(create, { input }, locale)).data?.createAwardForm.userErrors[0].message;
    expect(await message("VI")).toBe(
      "“LĐTT” đã được quy định từ 2024-01-01 đến trước 2026-10-01; chọn khoảng thời gian khác",
    );
    expect(await message("EN")).toBe(
      '"LĐTT" already has a row from 2024-01-01 until before 2026-10-01; choose another period',
    );
    const impossible = await graph.execute(create, { input: form({ validFrom: "2025-04-31" }) }, "EN");
    expect(impossible.errors?.[0]).toMatchObject({ extensions: { code: "INVALID_DATE" } });
    const malformed = await graph.execute(`{ awardForm(id: "CSTĐCS") { code } }`);
    expect(malformed.errors?.[0]).toMatchObject({
      message: "Mã định danh “CSTĐCS” không đúng dạng",
      extensions: { code: "MALFORMED_ID" },
    });
    expect(await count()).toBe(before);
  });
});

it("the filter asOf returns the rows that are in force on the day, and no others", async () => {
  const { awardForms } = await graph.data("{ awardForms(first: 200) { nodes { id validFrom validTo } } }");
  const days = [
    "2023-12-31",
    "2024-01-01",
    "2024-12-31",
    "2025-01-01",
    "2025-12-31",
    "2026-09-30",
    "2026-10-01",
    "2030-01-01",
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...days), async (asOf) => {
      const found = (
        await graph.data(`query ($asOf: Date) { awardForms(first: 200, filter: { asOf: $asOf }) { nodes { id } } }`, {
          asOf,
        })
      ).awardForms.nodes;
      const expected = awardForms.nodes.filter((row: { validFrom: string; validTo: string }) => holdsOn(row, asOf));
      expect(found.map(({ id }: { id: string }) => id)).toEqual(expected.map(({ id }: { id: string }) => id));
    }),
    { numRuns: 16 },
  );
});
