import { openTestGraph, schemaDifference, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { perform, refused, succeed, wholeDatabase } from "../testing/operations.js";

const organizationId = "018f0000-0000-7000-8000-000000000001";
const councilId = "018f0000-0000-7000-8000-000000000005";
const campaignId = "018f0000-0000-7000-8000-000000000003";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
});
afterAll(() => graph.close());

const articleThree = {
  name: "Xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2015-2020",
  organizationId,
  campaignId,
  fromYear: 2015,
  toYear: 2020,
  objectives: ["Hoàn thành xuất sắc nhiệm vụ được giao", "Rút ra bài học kinh nghiệm"],
  stages: ["REPLICATED", "DISCOVERED", "DISCOVERED"],
  replicationScope: "PROVINCE",
  documents: [
    {
      relation: "IMPLEMENTS",
      document: { text: "Kế hoạch 3617/KH-UBND ngày 15/12/2015 của Ủy ban nhân dân tỉnh Cao Bằng" },
    },
  ],
  steps: [
    { kind: "UNIT_REVIEW", organizationId },
    { kind: "BLOC_REVIEW" },
    { kind: "COUNCIL_REVIEW", councilId, text: "Hội đồng họp, kết luận, đề nghị" },
    { kind: "HEAD_DECISION", organizationId },
  ],
};

describe("a program of examples", () => {
  it("stores its period in years and in days, its objectives, its document and its steps in order", async () => {
    const { id } = await succeed(graph, "createExampleProgram", { code: "CBG-2015", ...articleThree });
    const { exampleProgram, exampleProgramByCode } = await graph.data(
      `query ($id: ID!) {
        exampleProgramByCode(code: "CBG-2015") { id }
        exampleProgram(id: $id) {
          fromYear toYear startsOn starts { text before } endsOn ends { text after } objectives stages replicationScope organization { id } campaign { id }
          documents { relation document { text type number symbol issuedOn } }
          steps { position kind text organization { id } council { id } }
        }
      }`,
      { id },
    );
    expect(exampleProgramByCode).toEqual({ id });
    expect(exampleProgram).toEqual({
      fromYear: 2015,
      toYear: 2020,
      startsOn: null,
      starts: { text: "2015", before: "2016-01-01" },
      endsOn: null,
      ends: { text: "2020", after: "2019-12-31" },
      objectives: articleThree.objectives,
      stages: ["DISCOVERED", "REPLICATED"],
      replicationScope: "PROVINCE",
      organization: { id: organizationId },
      campaign: { id: campaignId },
      documents: [
        {
          relation: "IMPLEMENTS",
          document: {
            text: "Kế hoạch 3617/KH-UBND ngày 15/12/2015 của Ủy ban nhân dân tỉnh Cao Bằng",
            type: "PLAN",
            number: 3617,
            symbol: "KH-UBND",
            issuedOn: "2015-12-15",
          },
        },
      ],
      steps: [
        { position: 1, kind: "UNIT_REVIEW", text: null, organization: { id: organizationId }, council: null },
        { position: 2, kind: "BLOC_REVIEW", text: null, organization: null, council: null },
        {
          position: 3,
          kind: "COUNCIL_REVIEW",
          text: "Hội đồng họp, kết luận, đề nghị",
          organization: null,
          council: { id: councilId },
        },
        { position: 4, kind: "HEAD_DECISION", text: null, organization: { id: organizationId }, council: null },
      ],
    });
  });

  it("is found by words without accents, by stage, by organization and by period", async () => {
    await succeed(graph, "createExampleProgram", {
      ...articleThree,
      code: "CBG-TIM",
      name: "Điển hình Đông Khê",
      fromYear: 2031,
      toYear: 2035,
    });
    const count = async (given: string) =>
      (await graph.data(`{ examplePrograms(${given}) { totalCount } }`)).examplePrograms.totalCount;
    expect(await count('search: "dien hinh dong khe"')).toBe(1);
    expect(await count('filter: { code: { eq: "CBG-TIM" }, stage: { eq: DISCOVERED } }')).toBe(1);
    expect(await count('filter: { code: { eq: "CBG-TIM" }, stage: { eq: REVIEWED } }')).toBe(0);
    expect(await count('filter: { code: { eq: "CBG-TIM" }, stage: { in: [REVIEWED, REPLICATED] } }')).toBe(1);
    expect(await count('filter: { code: { eq: "CBG-TIM" }, stage: { isNull: true } }')).toBe(0);
    expect(await count('filter: { code: { eq: "CBG-TIM" }, stage: { isNull: false } }')).toBe(1);
    expect(await count('filter: { startsOn: { gte: "2031-01-01" }, endsOn: { lte: "2035-12-31" } }')).toBe(1);
    expect(await count(`filter: { organization: { id: "${campaignId}" } }`)).toBe(0);
  });

  it("is refused with a code, in both languages, if the input is invalid, and nothing is written", async () => {
    await succeed(graph, "createExampleProgram", { code: "TAKEN", name: "Có rồi", organizationId });
    const before = await wholeDatabase(graph);
    const input = { code: "NEW", name: "Mới", organizationId };
    expect(await refused(graph, "createExampleProgram", { ...input, code: "TAKEN" })).toMatchObject([
      { code: "DUPLICATE_CODE", field: ["code"] },
    ]);
    expect(await refused(graph, "createExampleProgram", { ...input, fromYear: 2020, toYear: 2015 })).toEqual([
      {
        code: "INVALID_PERIOD",
        field: ["toYear"],
        vi: "Thời điểm kết thúc 2015 đứng trước thời điểm bắt đầu 2020",
        en: "The end 2015 is before the start 2020",
      },
    ]);
    expect(await refused(graph, "createExampleProgram", { ...input, fromYear: 20 })).toEqual([
      {
        code: "YEAR_OUT_OF_RANGE",
        field: ["fromYear"],
        vi: "Năm 20 ngoài khoảng 1900–2100",
        en: "The year 20 is not within 1900–2100",
      },
    ]);
    expect(await refused(graph, "createExampleProgram", { ...input, objectives: ["Một", " "] })).toMatchObject([
      { code: "REQUIRED", field: ["objectives", "1"] },
    ]);
    expect(
      await refused(graph, "createExampleProgram", {
        ...input,
        steps: [{ kind: "HEAD_DECISION" }, { kind: "UNIT_REVIEW" }],
      }),
    ).toEqual([
      {
        code: "STEPS_OUT_OF_ORDER",
        field: ["steps", "1", "kind"],
        vi: "Bước HEAD_DECISION không thể đứng trước bước UNIT_REVIEW; thứ tự là đơn vị, khối, hội đồng, người đứng đầu",
        en: "The step HEAD_DECISION cannot come before the step UNIT_REVIEW; the order is unit, bloc, council, head",
      },
    ]);
    const misread = {
      relation: "IMPLEMENTS",
      document: { text: "Kế hoạch 3617/KH-UBND ngày 15/12/2015", issuedOn: "2015-12-16" },
    };
    expect(await refused(graph, "createExampleProgram", { ...input, documents: [misread] })).toMatchObject([
      { code: "DOCUMENT_CONTRADICTS_TEXT", field: ["documents", "0", "document", "issuedOn"] },
    ]);
    const malformed = await graph.execute(`{ exampleProgram(id: "1; drop table") { name } }`, {}, "EN");
    expect(malformed.errors?.[0]).toMatchObject({
      message: 'The id "1; drop table" is malformed',
      extensions: { code: "MALFORMED_ID" },
    });
    expect(await wholeDatabase(graph)).toEqual(before);
  });

  it("accepts a new procedure, but keeps the steps that a round went through", async () => {
    const { id: programId } = await succeed(graph, "createExampleProgram", { ...articleThree, code: "CBG-BUOC" });
    await succeed(graph, "recordSelectionRound", {
      programId,
      kind: "PROPOSED",
      collectiveCount: 5,
      individualCount: 18,
      steps: ["BLOC_REVIEW"],
    });
    const shorter = await perform(graph, "defineSelectionProcedure", {
      programId,
      steps: [{ kind: "BLOC_REVIEW" }, { kind: "HEAD_DECISION" }],
    });
    expect(shorter.exampleProgram.steps).toEqual([
      { kind: "BLOC_REVIEW", position: 1 },
      { kind: "HEAD_DECISION", position: 2 },
    ]);
    const before = await wholeDatabase(graph);
    expect(
      await refused(graph, "defineSelectionProcedure", { programId, steps: [{ kind: "HEAD_DECISION" }] }),
    ).toMatchObject([
      {
        code: "PROCEDURE_HAS_ROUNDS",
        field: ["steps"],
        en: "The step BLOC_REVIEW cannot be removed because a selection round went through it",
      },
    ]);
    expect(await wholeDatabase(graph)).toEqual(before);
  });
});

it("entities and migrations agree", async () => {
  expect(await schemaDifference(typicalExamples.database)).toBe("");
});
