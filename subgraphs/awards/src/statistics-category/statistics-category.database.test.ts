import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
});
afterAll(() => graph.close());

const create = `mutation ($input: CreateStatisticsCategoryInput!) { createStatisticsCategory(input: $input) {
  statisticsCategory { id code certainty mappings { certainty commendationType { code } category { code } } } userErrors { code message field } } }`;
const category = (code: string, given: object = {}) => ({
  code,
  position: 1,
  labelVi: code,
  labelEn: code,
  certainty: "SECONDARY",
  ...given,
});

it("commendation types are counted in statistics categories, each mapping with its own certainty", async () => {
  const input = category("THEMATIC", {
    mappings: [{ commendationTypeCode: "CAMPAIGN", certainty: "UNVERIFIED" }, { commendationTypeCode: "MERIT" }],
  });
  const { createStatisticsCategory } = await graph.data(create, { input });
  expect(createStatisticsCategory.statisticsCategory).toMatchObject({
    code: "THEMATIC",
    certainty: "SECONDARY",
    mappings: [
      { certainty: "UNVERIFIED", commendationType: { code: "CAMPAIGN" }, category: { code: "THEMATIC" } },
      { certainty: "SECONDARY", commendationType: { code: "MERIT" } },
    ],
  });
  const { commendationTypeByCode, statisticsCategory } = await graph.data(
    `query ($id: ID!) { commendationTypeByCode(code: "campaign", asOf: "2025-01-01") { statisticsMappings { category { code } } } statisticsCategory(id: $id) { code } }`,
    { id: createStatisticsCategory.statisticsCategory.id },
  );
  expect(commendationTypeByCode.statisticsMappings).toEqual([{ category: { code: "THEMATIC" } }]);
  expect(statisticsCategory).toEqual({ code: "THEMATIC" });
});

it("a category of an unknown type is not stored, with the error in both languages", async () => {
  const input = category("OTHER", { validFrom: "2025-01-01", mappings: [{ commendationTypeCode: "NONE" }] });
  const errors = async (locale: "VI" | "EN") =>
    (await graph.execute(create, { input }, locale)).data?.createStatisticsCategory.userErrors;
  expect(await errors("VI")).toEqual([
    {
      code: "UNKNOWN_COMMENDATION_TYPE",
      message: "Không có loại hình khen thưởng “NONE” vào ngày 2025-01-01",
      field: ["mappings", "0", "commendationTypeCode"],
    },
  ]);
  expect((await errors("EN"))[0].message).toBe('There is no commendation type "NONE" on 2025-01-01');
  expect((await graph.data("{ statisticsCategories { totalCount } }")).statisticsCategories.totalCount).toBe(1);
});
