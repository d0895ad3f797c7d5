import { dayAfter, today } from "@thidua/kit/model/known-date";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { perform, refused, succeed, wholeDatabase } from "../testing/operations.js";

const organizationId = "018f0000-0000-7000-8000-000000000001";
const otherOrganizationId = "018f0000-0000-7000-8000-000000000002";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
});
afterAll(() => graph.close());

async function reviewed(): Promise<string> {
  const person = { kind: "GOOD_PERSON_GOOD_DEED", subjectKind: "INDIVIDUAL", name: "Nguyễn Văn An", organizationId };
  const { id } = await succeed(graph, "registerExample", { ...person, discoveredOn: "2016-05-01", precision: "MONTH" });
  await succeed(graph, "advanceExample", { exampleId: id, stage: "FOSTERED" });
  await succeed(graph, "advanceExample", { exampleId: id, stage: "REVIEWED", reachedOn: "2017-09-08" });
  return id;
}
const codes = async (input: Record<string, unknown>) =>
  (await refused(graph, "recordReplication", input)).map(({ code, field }: { code: string; field: string[] }) => [
    code,
    ...field,
  ]);

it("a replication is recorded once", async () => {
  const exampleId = await reviewed();
  const day = { exampleId, scope: "PROVINCE", toOrganizationId: otherOrganizationId, startedOn: "2018-01-02" };
  const whole = { exampleId, scope: "SECTOR", startedOn: "2018-01-02" };
  const undated = { exampleId, scope: "NATION", note: "Theo báo cáo tổng kết" };
  for (const input of [day, whole, undated]) await succeed(graph, "recordReplication", input);
  const before = await wholeDatabase(graph);
  expect(await refused(graph, "recordReplication", day)).toEqual([
    {
      code: "DUPLICATE_REPLICATION",
      field: ["exampleId"],
      vi: "Lần nhân rộng điển hình này đã được ghi nhận",
      en: "This replication of the example is already recorded",
    },
  ]);
  for (const same of [{ ...day, scope: "SECTOR" }, { ...day, note: "Lần nữa" }, whole, undated])
    expect(await codes(same), JSON.stringify(same)).toEqual([["DUPLICATE_REPLICATION", "exampleId"]]);
  expect(await wholeDatabase(graph)).toEqual(before);
  for (const other of [
    { ...day, startedOn: "2018-01-03" },
    { ...day, startedOn: null },
    { ...day, fromOrganizationId: otherOrganizationId, toOrganizationId: organizationId },
    { ...whole, scope: "PROVINCE" },
    { ...undated, note: "Theo báo cáo sơ kết" },
  ])
    await succeed(graph, "recordReplication", other);
});

it("of eight writers of one replication at the same time, one records it", async () => {
  const exampleId = await reviewed();
  const input = { exampleId, scope: "PROVINCE", toOrganizationId: otherOrganizationId, startedOn: "2018-01-02" };
  const answers = await Promise.all(Array.from({ length: 8 }, () => perform(graph, "recordReplication", input)));
  const errors = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
  expect(errors).toEqual(Array.from({ length: 7 }, () => "DUPLICATE_REPLICATION"));
});

it("neither the first replication nor a later one is in the future or before the review", async () => {
  const exampleId = await reviewed();
  const replication = { exampleId, scope: "PROVINCE", toOrganizationId: otherOrganizationId };
  const tomorrow = dayAfter(today());
  const expectRefusals = async () => {
    expect(await codes({ ...replication, startedOn: tomorrow })).toEqual([["DATE_IN_FUTURE", "startedOn"]]);
    expect(await codes({ ...replication, startedOn: "2017-09-07" })).toEqual([["STAGE_BEFORE_EARLIER", "startedOn"]]);
  };
  await expectRefusals();
  await succeed(graph, "recordReplication", { ...replication, startedOn: "2019-01-01" });
  await expectRefusals();
  // Recorded later, begun earlier.
  await succeed(graph, "recordReplication", { ...replication, startedOn: "2018-01-01" });
});
