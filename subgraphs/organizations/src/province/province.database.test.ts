import { openTestGraph, schemaDifference, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
});
afterAll(() => graph.close());

const create = `mutation ($input: CreateProvinceInput!) {
  createProvince(input: $input) { province { id code name validTo } userErrors { code message field } }
}`;

describe("a province", () => {
  it("is added, and found by ID, by code and by words without accents", async () => {
    const { createProvince } = await graph.data(create, {
      input: { code: "BLI", name: "Bạc Liêu", validTo: "2025-07-01" },
    });
    expect(createProvince.userErrors).toEqual([]);
    const answer = await graph.data(
      `query ($id: ID!) { province(id: $id) { name } provinceByCode(code: "BLI") { id } provinces(search: "bac lieu") { totalCount nodes { code } } }`,
      { id: createProvince.province.id },
    );
    expect(answer).toEqual({
      province: { name: "Bạc Liêu" },
      provinceByCode: { id: createProvince.province.id },
      provinces: { totalCount: 1, nodes: [{ code: "bli" }] },
    });
  });

  it("needs a free code, or nothing is written", async () => {
    await graph.data(create, { input: { code: "CBG", name: "Cao Bằng" } });
    const before = await graph.data("{ provinces { totalCount } }");
    const { createProvince } = await graph.data(create, { input: { code: "CBG", name: "Cao Bằng khác" } });
    expect(createProvince).toEqual({
      province: null,
      userErrors: [{ code: "DUPLICATE_CODE", message: "Mã “cbg” đã có", field: ["code"] }],
    });
    expect(await graph.data("{ provinces { totalCount } }")).toEqual(before);
  });

  it("is not looked up by a malformed ID: the error has a code and is in both languages", async () => {
    const vietnamese = await graph.execute(`{ province(id: "1; drop table") { name } }`);
    expect(vietnamese.errors?.[0]).toMatchObject({
      message: "Mã định danh “1; drop table” không đúng dạng",
      extensions: { code: "MALFORMED_ID" },
    });
    const english = await graph.execute(`{ province(id: "x") { name } }`, {}, "EN");
    expect(english.errors?.[0]).toMatchObject({ message: 'The id "x" is malformed' });
  });

  it("needs a real date for its end", async () => {
    const answer = await graph.execute(create, { input: { code: "X", name: "X", validTo: "2025-04-31" } });
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: "INVALID_DATE" } });
  });

  it("is listed page by page in both directions, each page in one statement", async () => {
    for (const [code, name] of [
      ["A", "Đồng Nai"],
      ["B", "Đà Nẵng"],
      ["C", "An Giang"],
      ["D", "Điện Biên"],
    ])
      await graph.data(create, { input: { code, name } });
    const all = (await graph.data("{ provinces(first: 200) { nodes { code } } }")).provinces.nodes;
    const joined: unknown[] = [];
    let after: string | null = null;
    do {
      const { provinces } = await graph.data(
        "query ($after: String) { provinces(first: 2, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      joined.push(...provinces.nodes);
      after = provinces.pageInfo.hasNextPage ? provinces.pageInfo.endCursor : null;
    } while (after);
    expect(joined).toEqual(all);
    const { statements } = await graph.recorded(
      "{ provinces(last: 2, orderBy: [{ field: CODE, direction: DESC }]) { nodes { code } pageInfo { hasPreviousPage } } }",
    );
    expect(statements).toMatchInlineSnapshot(`
      [
        "select "e".* from "organizations"."province" as "e" order by "e"."code" asc, "e"."id" asc limit 3",
      ]
    `);
  });
});

it("entities and migrations agree", async () => {
  expect(await schemaDifference(organizations.database)).toBe("");
});
