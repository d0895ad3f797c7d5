import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import {
  createOrganization,
  documentOf,
  runMutation,
  type TestOrganization,
  testMutations,
} from "../testing/test-mutations.js";
import { Initiative } from "./initiative.js";

let graph: TestGraph;
let organization: TestOrganization;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  organization = await createOrganization(graph, "department");
});
afterAll(() => graph.close());

const input = (annualSavingVnd: number) => ({
  ...testMutations.submitInitiative!.input(organization),
  annualSavingVnd,
});
const statistics = async (fields: string) =>
  (await graph.data(`{ initiativeStats(groupBy: []) { rows { initiativeCount ${fields} } } }`)).initiativeStats.rows;

it("a saving is ten trillion đồng a year at most", async () => {
  const greatest = 10_000_000_000_000;
  await runMutation(graph, "submitInitiative", input(greatest));
  const before = await statistics("annualSavingVnd annualSavingTotalVnd");
  expect(before).toMatchObject([{ annualSavingVnd: greatest, annualSavingTotalVnd: "10000000000000" }]);
  for (const [locale, message] of [
    ["VI", "Số tiền tiết kiệm 10000000000001 đồng vượt quá 10000000000000 đồng; hãy kiểm tra lại số chữ số 0"],
    ["EN", "The saving of 10000000000001 đồng is more than 10000000000000 đồng. Check the number of zeros"],
  ] as const) {
    const { data } = await graph.execute(documentOf("submitInitiative"), { input: input(greatest + 1) }, locale);
    expect(data.submitInitiative).toEqual({
      initiative: null,
      userErrors: [{ code: "SAVING_TOO_GREAT", field: ["annualSavingVnd"], message }],
    });
  }
  expect(await statistics("annualSavingVnd annualSavingTotalVnd")).toEqual(before);
});

it("the sum of what was stored before there was a limit is exact, and breaks nothing", async () => {
  const ids = [await runMutation(graph, "submitInitiative", input(1)), organization.initiativeId];
  const em = graph.database.fork();
  for (const initiative of await em.find(Initiative, { id: { $in: ids } }))
    initiative.annualSavingVnd = 9_000_000_000_000_001;
  await em.flush();
  const [{ initiativeCount, ...sums }] = await statistics("annualSavingVnd annualSavingTotalVnd");
  expect(sums).toEqual({ annualSavingVnd: null, annualSavingTotalVnd: "18010000000000002" });
  expect(await statistics("annualSavingTotalVnd")).toEqual([
    { initiativeCount, annualSavingTotalVnd: "18010000000000002" },
  ]);
  expect(await statistics("annualSavingVnd")).toEqual([{ initiativeCount, annualSavingVnd: null }]);
});
