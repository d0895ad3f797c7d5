import { dayAfter, today } from "@thidua/kit/model/known-date";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { refused, succeed, wholeDatabase } from "../testing/operations.js";

const organizationId = "018f0000-0000-7000-8000-000000000001";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
});
afterAll(() => graph.close());

const person = { kind: "GOOD_PERSON_GOOD_DEED", subjectKind: "INDIVIDUAL", name: "Nguyễn Văn An", organizationId };
const register = (input: object = {}) => succeed(graph, "registerExample", { ...person, ...input });
const present = today();
const tomorrow = dayAfter(present);
const nextYear = `${Number(present.slice(0, 4)) + 1}-01-01`;

it("neither a stage nor an act of recognition is in the future", async () => {
  const { id: exampleId } = await register();
  const before = await wholeDatabase(graph);
  expect(await refused(graph, "registerExample", { ...person, discoveredOn: tomorrow })).toEqual([
    {
      code: "DATE_IN_FUTURE",
      field: ["discoveredOn"],
      vi: `Ngày ${tomorrow} chưa đến; hôm nay là ${present}`,
      en: `The day ${tomorrow} is in the future. Today is ${present}`,
    },
  ]);
  const stage = { exampleId, stage: "FOSTERED" };
  expect(await refused(graph, "advanceExample", { ...stage, reachedOn: nextYear, precision: "YEAR" })).toMatchObject([
    {
      code: "DATE_IN_FUTURE",
      field: ["reachedOn"],
      en: `The day ${nextYear.slice(0, 4)} is in the future. Today is ${present}`,
    },
  ]);
  for (const act of ["PRAISED", "HONORED"])
    expect(await refused(graph, "recordRecognitionAct", { exampleId, act, recognizedOn: tomorrow })).toMatchObject([
      { code: "DATE_IN_FUTURE", field: ["recognizedOn"] },
    ]);
  expect(await wholeDatabase(graph)).toEqual(before);
});

it("this year and this month may be stated before they are over", async () => {
  const { id: exampleId } = await register({ discoveredOn: present, precision: "YEAR" });
  await succeed(graph, "advanceExample", { exampleId, stage: "FOSTERED", reachedOn: present, precision: "MONTH" });
  await succeed(graph, "recordRecognitionAct", { exampleId, act: "PRAISED", recognizedOn: present });
});

it("an example is not recognized before its discovery", async () => {
  const { id: exampleId } = await register({ discoveredOn: "2017-03-01", precision: "MONTH" });
  const honored = { exampleId, act: "HONORED" };
  expect(await refused(graph, "recordRecognitionAct", { ...honored, recognizedOn: "2017-02-28" })).toEqual([
    {
      code: "RECOGNIZED_BEFORE_DISCOVERY",
      field: ["recognizedOn"],
      vi: "Ngày ghi nhận 2017-02-28 trước thời điểm phát hiện điển hình (2017-03)",
      en: "The act of recognition on 2017-02-28 is before the example was discovered (2017-03)",
    },
  ]);
  const year = { exampleId, act: "PRAISED", recognizedOn: "2016-05-05", precision: "YEAR" };
  expect(await refused(graph, "recordRecognitionAct", year)).toMatchObject([{ code: "RECOGNIZED_BEFORE_DISCOVERY" }]);
  // The year of the discovery may be that of the act, and an unknown date contradicts no other.
  for (const recognized of [{ recognizedOn: "2017-01-01", precision: "YEAR" }, {}, { recognizedOn: "2017-03-01" }])
    await succeed(graph, "recordRecognitionAct", { ...honored, ...recognized });
  const { id: undated } = await register();
  await succeed(graph, "recordRecognitionAct", { exampleId: undated, act: "HONORED", recognizedOn: "1950-01-01" });
});
