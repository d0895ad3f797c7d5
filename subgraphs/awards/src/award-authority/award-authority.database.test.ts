import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";

let graph: TestGraph;
const create = `mutation ($input: CreateAwardAuthorityInput!) { createAwardAuthority(input: $input) { awardAuthority { label form { code } } userErrors { code message field } } }`;
const district = {
  formKey: "GRASSROOTS_EMULATION_FIGHTER",
  deciderKey: "district-chairperson",
  level: "DISTRICT",
  labelVi: "Chủ tịch UBND huyện",
  labelEn: "District chairperson",
  validFrom: "2024-01-01",
  validTo: "2025-07-01",
};
const add = async (input: object) => (await graph.data(create, { input })).createAwardAuthority;
const answer = async (variables: object) =>
  (
    await graph.data(
      `query ($code: String!, $level: AwardLevel, $asOf: Date) { awardAuthorityAnswer(code: $code, level: $level, asOf: $asOf) { verdict asOfOn reason authorities { deciderKey } endedAuthorities { deciderKey } } }`,
      { ...variables },
    )
  ).awardAuthorityAnswer;

beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
});
afterAll(() => graph.close());

describe("the authority to decide", () => {
  it("needs human review once it has ended without a known successor", async () => {
    expect(await add(district)).toEqual({
      awardAuthority: { label: "Chủ tịch UBND huyện", form: { code: "CSTĐCS" } },
      userErrors: [],
    });
    expect(await answer({ code: "cstdcs", asOf: "2025-06-30" })).toMatchObject({
      verdict: "AUTHORIZED",
      authorities: [{ deciderKey: "district-chairperson" }],
    });
    expect(await answer({ code: "cstdcs", asOf: "2025-07-01" })).toEqual({
      verdict: "NEEDS_HUMAN_REVIEW",
      asOfOn: "2025-07-01",
      reason:
        "Thẩm quyền của Chủ tịch UBND huyện đã hết hiệu lực; chưa có văn bản nào được ghi nhận giao cho cơ quan kế thừa",
      authorities: [],
      endedAuthorities: [{ deciderKey: "district-chairperson" }],
    });
  });

  it("is answered for one level, and never with a plain no", async () => {
    await add({
      ...district,
      deciderKey: "unit-head",
      level: "UNIT",
      labelVi: "Thủ trưởng đơn vị",
      labelEn: "Head of the unit",
      validTo: null,
    });
    expect(await answer({ code: "CSTĐCS", asOf: "2026-01-01" })).toMatchObject({
      verdict: "AUTHORIZED",
      authorities: [{ deciderKey: "unit-head" }],
    });
    expect(await answer({ code: "CSTĐCS", level: "DISTRICT", asOf: "2026-01-01" })).toMatchObject({
      verdict: "NEEDS_HUMAN_REVIEW",
    });
    expect(await answer({ code: "CSTĐCS", level: "COMMUNE", asOf: "2026-01-01" })).toMatchObject({
      verdict: "NEEDS_HUMAN_REVIEW",
      reason: "Chưa có văn bản nào được ghi nhận quy định người quyết định",
    });
    expect(await answer({ code: "ABC" })).toBeNull();
  });

  it("is listed by day, title and level", async () => {
    const { awardAuthorities } = await graph.data(
      `{ awardAuthorities(filter: { asOf: "2026-01-01", formKey: { eq: "GRASSROOTS_EMULATION_FIGHTER" } }) { nodes { deciderKey level form { code } } } }`,
    );
    expect(awardAuthorities.nodes).toEqual([{ deciderKey: "unit-head", level: "UNIT", form: { code: "CSTĐCS" } }]);
  });

  it("is not stored for an unknown title or an overlapping period", async () => {
    const count = async () => (await graph.data("{ awardAuthorities { totalCount } }")).awardAuthorities.totalCount;
    const before = await count();
    expect(await add({ ...district, formKey: "NOTHING" })).toMatchObject({
      awardAuthority: null,
      userErrors: [
        {
          code: "UNKNOWN_AWARD_FORM",
          message: "Không có danh hiệu thi đua, hình thức khen thưởng “NOTHING”",
          field: ["formKey"],
        },
      ],
    });
    expect(await add({ ...district, validFrom: "2025-06-30", validTo: null })).toMatchObject({
      userErrors: [{ code: "PERIOD_OVERLAPS" }],
    });
    const english = await graph.execute(create, { input: { ...district, validTo: "2023-01-01" } }, "EN");
    expect(english.data?.createAwardAuthority.userErrors).toEqual([
      {
        code: "EMPTY_PERIOD",
        message: "The end 2023-01-01 must be after the start 2024-01-01",
        field: ["validTo"],
      },
    ]);
    expect(await count()).toBe(before);
  });
});
