import { DomainError } from "@thidua/base/errors";
import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CommendationType } from "../commendation-type/commendation-type.js";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { CatalogRepository } from "./catalog.repository.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
});
afterAll(() => graph.close());

const labels = { labelVi: "Thử", labelEn: "Test" };
const form = {
  ...labels,
  ...{ category: "MEDAL", level: "STATE", subjectKinds: ["INDIVIDUAL"], precedence: 110 },
};
const catalogs: [string, object][] = [
  ["AwardForm", { ...form, key: "MEDAL", code: "HCH" }],
  ["AwardAuthority", { ...labels, formKey: "LABOR_ORDER", deciderKey: "PRESIDENT", level: "STATE" }],
  ["CommendationType", { ...labels, code: "AD_HOC", position: 2 }],
  ["CommendationPrinciple", { ...labels, code: "TIMELY", position: 1 }],
  ["StatisticsCategory", { ...labels, code: "THEMATIC", position: 2 }],
];

async function create(catalog: string, input: object): Promise<string[]> {
  const mutation = `mutation ($input: Create${catalog}Input!) { payload: create${catalog}(input: $input) { userErrors { code } } }`;
  const { payload } = await graph.data(mutation, { input });
  return payload.userErrors.map(({ code }: { code: string }) => code);
}

const overlaps = (length: number) => Array.from({ length }, () => "PERIOD_OVERLAPS");

it.each(catalogs)("of eight writers of overlapping rows of one %s, one writes", async (catalog, row) => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      create(catalog, { ...row, validFrom: `2024-0${index + 1}-01`, validTo: "2025-01-01" }),
    ),
  );
  expect(answers.flat()).toEqual(overlaps(7));
  // The period after it is free, for one writer.
  const again = await Promise.all(
    Array.from({ length: 8 }, () => create(catalog, { ...row, validFrom: "2025-01-01" })),
  );
  expect(again.flat()).toEqual(overlaps(7));
});

it("of the writers of forms with one code, and of those with one key, one writes", async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => {
      const names = index % 2 === 0 ? { key: `BADGE_${index}`, code: "KNC" } : { key: "BADGE", code: `KNC${index}` };
      return create("AwardForm", { ...form, ...names, validFrom: "2024-01-01" });
    }),
  );
  expect(answers.flat()).toEqual(overlaps(6));
});

it("the database refuses a row that was written without the lock, and names the period of the other one", async () => {
  const values = { ...labels, code: "EXTERNAL_RELATIONS", position: 6, searchText: "", legalBasis: [] };
  const store = (validFrom: string | null, validTo: string | null) =>
    graph.database.fork().transactional(async (transaction) => {
      const em = transaction as ConstructorParameters<typeof CatalogRepository>[0];
      em.persist(em.create(CommendationType, { ...values, id: newId(), validFrom, validTo } as never));
      await new CatalogRepository(em).flush(values.code);
    });
  const refusal = async (write: Promise<void>) => {
    const error = await write.then(() => null).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DomainError);
    return (error as DomainError).violations[0];
  };
  await store("2024-01-01", "2025-01-01");
  await store("2025-01-01", null);
  expect(await refusal(store("2024-06-01", "2024-07-01"))).toMatchObject({
    code: "PERIOD_OVERLAPS",
    path: ["validFrom"],
    values: { code: "EXTERNAL_RELATIONS", from: "2024-01-01", to: "2025-01-01" },
  });
  expect(await refusal(store("2030-01-01", null))).toMatchObject({ values: { from: "2025-01-01", to: "…" } });
});
