import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { perform, refused, succeed, wholeDatabase } from "../testing/operations.js";

const organizationId = "018f0000-0000-7000-8000-000000000001";
const otherOrganizationId = "018f0000-0000-7000-8000-000000000002";
const personId = "018f0000-0000-7000-8000-000000000004";
const unknown = "018f0000-0000-7000-8000-00000000ffff";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
});
afterAll(() => graph.close());

const register = (input: object = {}) =>
  succeed(graph, "registerExample", {
    kind: "GOOD_PERSON_GOOD_DEED",
    subjectKind: "INDIVIDUAL",
    name: "Nguyễn Văn An",
    organizationId,
    ...input,
  });
const honor = (exampleId: string, recognizedOn = "2017-09-08") =>
  succeed(graph, "recordRecognitionAct", { exampleId, act: "HONORED", recognizedOn, organizationId });
const codes = async (name: Parameters<typeof refused>[1], input: Record<string, unknown>) =>
  (await refused(graph, name, input)).map(({ code, field }: { code: string; field: string[] }) => [code, ...field]);

describe("a typical example", () => {
  it("advances stage by stage, with the dates that are known", async () => {
    const { id } = await register({ discoveredOn: "2016-01-01", precision: "YEAR" });
    await succeed(graph, "advanceExample", { exampleId: id, stage: "FOSTERED", reachedOn: "2016-03-02" });
    await succeed(graph, "advanceExample", { exampleId: id, stage: "REVIEWED" });
    const last = await succeed(graph, "advanceExample", {
      exampleId: id,
      stage: "REPLICATED",
      reachedOn: "2017-09-08",
    });
    expect(last).toEqual({
      currentStage: "REPLICATED",
      stages: [
        { stage: "DISCOVERED", reachedOn: null, reached: { text: "2016" }, precision: "YEAR" },
        { stage: "FOSTERED", reachedOn: "2016-03-02", reached: { text: "2016-03-02" }, precision: "DAY" },
        { stage: "REVIEWED", reachedOn: null, reached: null, precision: "UNKNOWN" },
        { stage: "REPLICATED", reachedOn: "2017-09-08", reached: { text: "2017-09-08" }, precision: "DAY" },
      ],
    });
    expect(await codes("advanceExample", { exampleId: id, stage: "REPLICATED" })).toEqual([
      ["LAST_STAGE_REACHED", "stage"],
    ]);
  });

  it("can neither skip a stage nor go back; the error is in both languages", async () => {
    const { id } = await register();
    const before = await wholeDatabase(graph);
    expect(await refused(graph, "advanceExample", { exampleId: id, stage: "REPLICATED" })).toEqual([
      {
        code: "STAGE_OUT_OF_ORDER",
        field: ["stage"],
        vi: "Điển hình đang ở bước DISCOVERED; bước tiếp theo là FOSTERED, không phải REPLICATED",
        en: "The example is at the stage DISCOVERED; the next stage is FOSTERED, not REPLICATED",
      },
    ]);
    expect(await codes("advanceExample", { exampleId: id, stage: "DISCOVERED" })).toEqual([
      ["STAGE_OUT_OF_ORDER", "stage"],
    ]);
    expect(await codes("advanceExample", { exampleId: unknown, stage: "FOSTERED" })).toEqual([
      ["UNKNOWN_TYPICAL_EXAMPLE", "exampleId"],
    ]);
    expect(await wholeDatabase(graph)).toEqual(before);
  });

  it("advances once if two callers advance it at the same time", async () => {
    const { id } = await register();
    const answers = await Promise.all(
      [1, 2].map(() => perform(graph, "advanceExample", { exampleId: id, stage: "FOSTERED" })),
    );
    const errors = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(errors).toEqual(["STAGE_OUT_OF_ORDER"]);
  });

  it("cannot reach a stage before the date of an earlier one", async () => {
    const { id } = await register({ discoveredOn: "2017-01-01", precision: "YEAR" });
    expect(await codes("advanceExample", { exampleId: id, stage: "FOSTERED", reachedOn: "2016-12-31" })).toEqual([
      ["STAGE_BEFORE_EARLIER", "reachedOn"],
    ]);
    await succeed(graph, "advanceExample", { exampleId: id, stage: "FOSTERED", reachedOn: "2017-01-01" });
  });

  it("is replicated only after its review; the first replication advances it to its last stage", async () => {
    const { id } = await register({ name: "Phạm Thị Bình" });
    const replication = {
      exampleId: id,
      scope: "PROVINCE",
      toOrganizationId: otherOrganizationId,
      startedOn: "2018-01-02",
    };
    expect(await codes("recordReplication", replication)).toEqual([["EXAMPLE_NOT_REVIEWED", "exampleId"]]);
    for (const stage of ["FOSTERED", "REVIEWED"]) await succeed(graph, "advanceExample", { exampleId: id, stage });
    expect(await codes("recordReplication", { ...replication, toOrganizationId: organizationId })).toEqual([
      ["REPLICATION_TO_ITSELF", "toOrganizationId"],
    ]);
    expect(await succeed(graph, "recordReplication", replication)).toMatchObject({
      scope: "PROVINCE",
      startedOn: "2018-01-02",
      fromOrganization: { id: organizationId },
      toOrganization: { id: otherOrganizationId },
      example: { name: "Phạm Thị Bình" },
    });
    await succeed(graph, "recordReplication", { exampleId: id, scope: "NATION" });
    await honor(id);
    const { typicalExample } = await graph.data(
      `query ($id: ID!) { typicalExample(id: $id) { currentStage stages { stage reachedOn }
        replications { totalCount nodes { scope startedOn example { name } } } } }`,
      { id },
    );
    expect(typicalExample).toMatchObject({
      currentStage: "REPLICATED",
      replications: {
        totalCount: 2,
        nodes: [
          { scope: "PROVINCE", startedOn: "2018-01-02", example: { name: "Phạm Thị Bình" } },
          { scope: "NATION", startedOn: null },
        ],
      },
    });
    expect(typicalExample.stages.at(-1)).toEqual({ stage: "REPLICATED", reachedOn: "2018-01-02" });
  });

  it("keeps every act of recognition; honoring makes it public, with the earliest date", async () => {
    const { id } = await register();
    await succeed(graph, "recordRecognitionAct", { exampleId: id, act: "INTRODUCED" });
    await honor(id, "2018-05-01");
    const recognized = await perform(graph, "recordRecognitionAct", {
      exampleId: id,
      act: "HONORED",
      recognizedOn: "2017-09-08",
    });
    expect(recognized.typicalExample).toEqual({
      isPublic: true,
      honoredOn: "2017-09-08",
      honored: { text: "2017-09-08" },
      recognitions: [
        { act: "HONORED", recognizedOn: "2017-09-08", precision: "DAY" },
        { act: "HONORED", recognizedOn: "2018-05-01", precision: "DAY" },
        { act: "INTRODUCED", recognizedOn: null, precision: "UNKNOWN" },
      ],
    });
  });

  it("requires a name and a known program, and no person for a collective", async () => {
    const before = await wholeDatabase(graph);
    const input = {
      kind: "ADVANCED_EXAMPLE",
      subjectKind: "COLLECTIVE",
      name: "Phòng Quản lý công nghệ",
      organizationId,
    };
    expect(await codes("registerExample", { ...input, name: " \u00a0" })).toEqual([["REQUIRED", "name"]]);
    expect(await codes("registerExample", { ...input, personId })).toEqual([["PERSON_OF_COLLECTIVE", "personId"]]);
    expect(await codes("registerExample", { ...input, programId: unknown })).toEqual([
      ["UNKNOWN_EXAMPLE_PROGRAM", "programId"],
    ]);
    const { id } = await register({ name: "Trần Thị Chín" });
    const after = await wholeDatabase(graph);
    expect(await codes("recordRecognitionAct", { exampleId: id, act: "HONORED", conferenceId: unknown })).toEqual([
      ["UNKNOWN_REVIEW_CONFERENCE", "conferenceId"],
    ]);
    expect(await wholeDatabase(graph)).toEqual(after);
    expect(after.typical_example).toHaveLength(before.typical_example!.length + 1);
  });
});

describe("honored examples", () => {
  it("are listed by given name, and the pages add up to the whole list", async () => {
    const organization = "018f0000-0000-7000-8000-0000000000b1";
    for (const name of ["Trần Văn Đức", "Lê Thị Dung", "Phạm Ánh", "Hoàng Văn Anh", "Vũ Đình Anh"]) {
      await honor((await register({ name, organizationId: organization })).id);
    }
    const page = `query ($organization: ID!, $after: String) {
      typicalExamples(first: 2, after: $after, filter: { organization: { id: $organization } }) {
        nodes { name } pageInfo { hasNextPage endCursor } } }`;
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { typicalExamples: list } = await graph.data(page, { organization, after });
      names.push(...list.nodes.map(({ name }: { name: string }) => name));
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(["Vũ Đình Anh", "Hoàng Văn Anh", "Phạm Ánh", "Lê Thị Dung", "Trần Văn Đức"]);
  });
});

it("an example honored in a month has no day, is found by each day of the month, and gives way to an earlier day", async () => {
  const { id } = await register({});
  const act = { exampleId: id, act: "HONORED", organizationId };
  const month = await perform(graph, "recordRecognitionAct", {
    ...act,
    recognizedOn: "2019-05-20",
    precision: "MONTH",
  });
  expect(month.typicalExample).toMatchObject({
    honoredOn: null,
    honored: { text: "2019-05" },
    recognitions: [{ recognizedOn: null, precision: "MONTH" }],
  });
  const count = async (honoredOn: string) =>
    (await graph.data(`{ typicalExamples(filter: { id: { eq: "${id}" }, honoredOn: ${honoredOn} }) { totalCount } }`))
      .typicalExamples.totalCount;
  expect(await count('{ eq: "2019-05-31" }')).toBe(1);
  expect(await count('{ lt: "2019-05-01" }')).toBe(0);
  const later = await perform(graph, "recordRecognitionAct", { ...act, recognizedOn: "2019-06-01" });
  expect(later.typicalExample).toMatchObject({ honoredOn: null, honored: { text: "2019-05" } });
  const earlier = await perform(graph, "recordRecognitionAct", { ...act, recognizedOn: "2019-05-01" });
  expect(earlier.typicalExample).toMatchObject({ honoredOn: "2019-05-01", honored: { text: "2019-05-01" } });
});
