import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";
import { Award } from "./award.js";

const id = (name: string) => idFromKey(`test/${name}`);
const issue = `mutation ($input: IssueDecisionInput!) {
  issueDecision(input: $input) { awardDecision { id } userErrors { code field message } }
}`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, { organizations: [{ id: id("department") }] });
});
afterAll(() => graph.close());

let number = 0;
async function issued(amounts: readonly number[]) {
  number += 1;
  const input = {
    ...{ organizationId: id("department"), issuedOn: "2025-01-20", document: { text: `${number}/QĐ-SNV` } },
    awards: amounts.map((amountVnd, index) => ({
      ...{ formCode: "GK", subjectKind: "INDIVIDUAL", position: "Chuyên viên", amountVnd },
      recipientName: `Nguyễn Văn ${number}.${index}`,
    })),
  };
  return (await graph.data(issue, { input })).issueDecision;
}
const sums = async (fields = "amountVnd amountTotalVnd") =>
  (await graph.data(`{ awardStats(groupBy: []) { rows { ${fields} } } }`)).awardStats.rows[0];

it("a bonus is ten trillion đồng at most", async () => {
  const greatest = 10_000_000_000_000;
  expect((await issued([greatest])).userErrors).toEqual([]);
  expect((await issued([1, greatest + 1])).userErrors).toEqual([
    {
      ...{ code: "INVALID_AMOUNT", field: ["awards", "1", "amountVnd"] },
      message: "Số tiền 10000000000001 không hợp lệ; nhập số từ 0 đến 10000000000000",
    },
  ]);
  expect(await sums()).toEqual({ amountVnd: greatest, amountTotalVnd: "10000000000000" });
});

it("the sum of what was stored before there was a limit is exact, and breaks nothing", async () => {
  const em = graph.database.fork();
  expect((await issued([1, 2])).userErrors).toEqual([]);
  for (const award of await em.find(Award, { amountVnd: { $in: [1, 2] } })) award.amountVnd = 9_000_000_000_000_001;
  await em.flush();
  const total = "18010000000000002";
  expect(await sums()).toEqual({ amountVnd: null, amountTotalVnd: total });
  expect(await sums("amountTotalVnd")).toEqual({ amountTotalVnd: total });
  expect(await sums("amountVnd")).toEqual({ amountVnd: null });
});
