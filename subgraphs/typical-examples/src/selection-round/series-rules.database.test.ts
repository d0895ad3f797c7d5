import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { refused, succeed, wholeDatabase } from "../testing/operations.js";

const organizationId = "018f0000-0000-7000-8000-000000000001";
const counts = { collectiveCount: 3, individualCount: 6 };

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
});
afterAll(() => graph.close());

it("the dates of the rounds of a series are in the order of the rounds, whether recorded or corrected", async () => {
  const program = { code: "ngay-cua-dot", name: "Ngày của đợt", organizationId, fromYear: 2015, toYear: 2020 };
  const programId = (await succeed(graph, "createExampleProgram", program)).id;
  const record = (round: object) => ({ programId, kind: "PROPOSED", ...counts, ...round });
  await succeed(graph, "recordSelectionRound", record({ kind: "REGISTERED", heldOn: "2017-03-01" }));
  // A round without a date stands between the two.
  const { id: undated } = await succeed(graph, "recordSelectionRound", record({}));
  const before = await wholeDatabase(graph);
  const reversed = record({ kind: "HONORED", heldOn: "2017-02-28" });
  expect(await refused(graph, "recordSelectionRound", reversed)).toEqual([
    {
      code: "ROUND_DATES_REVERSED",
      field: ["heldOn"],
      vi: "Đợt 3 có ngày 2017-02-28, trước ngày 2017-03-01 của đợt 1",
      en: "Round 3 is dated 2017-02-28, before the date 2017-03-01 of round 1",
    },
  ]);
  expect(await wholeDatabase(graph)).toEqual(before);
  await succeed(graph, "recordSelectionRound", { ...reversed, heldOn: "2017-09-08" });
  const outside = { id: undated, heldOn: "2017-09-09" };
  expect(await refused(graph, "correctSelectionRound", outside)).toMatchObject([{ code: "ROUND_DATES_REVERSED" }]);
  // Two rounds of one day are in order.
  for (const heldOn of ["2017-09-08", "2017-03-01", null])
    expect(await succeed(graph, "correctSelectionRound", { id: undated, heldOn })).toMatchObject({ heldOn });
  // Of another series.
  await succeed(graph, "recordSelectionRound", record({ series: 2, heldOn: "2016-01-01" }));
});

it("the selections of an organization follow one another", async () => {
  const program = { code: "luot-xet-chon", name: "Lượt xét chọn", organizationId, fromYear: 2015, toYear: 2020 };
  const programId = (await succeed(graph, "createExampleProgram", program)).id;
  const record = (series: number) => ({ programId, kind: "PROPOSED", ...counts, series });
  const error = { code: "ROUND_SERIES_OUT_OF_RANGE", field: ["series"] };
  expect(await refused(graph, "recordSelectionRound", record(2))).toMatchObject([error]);
  await succeed(graph, "recordSelectionRound", record(1));
  expect(await refused(graph, "recordSelectionRound", record(900))).toEqual([
    {
      ...error,
      vi: "Lượt xét chọn 900 không hợp lệ; phải từ 1 đến 2",
      en: "The series 900 is out of range; it must be from 1 to 2",
    },
  ]);
  await succeed(graph, "recordSelectionRound", record(2));
  await succeed(graph, "recordSelectionRound", record(1));
});
