import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { perform, refused, succeed, wholeDatabase } from "../testing/operations.js";

const organizationId = "018f0000-0000-7000-8000-000000000001";

let graph: TestGraph;
let programs = 0;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
});
afterAll(() => graph.close());

/** Creates a program with the four steps, so that each test has its own. */
async function program(): Promise<string> {
  programs += 1;
  const input = {
    code: `p-${programs}`,
    name: `Chương trình ${programs}`,
    organizationId,
    fromYear: 2015,
    toYear: 2020,
    steps: ["UNIT_REVIEW", "BLOC_REVIEW", "COUNCIL_REVIEW", "HEAD_DECISION"].map((kind) => ({ kind })),
  };
  return (await succeed(graph, "createExampleProgram", input)).id;
}

const registered = { kind: "REGISTERED", collectiveCount: 12, individualCount: 56, text: "12 tập thể và 56 cá nhân" };
const proposed = {
  kind: "PROPOSED",
  collectiveCount: 5,
  individualCount: 18,
  text: "18 cá nhân và 05 tập thể",
  steps: ["UNIT_REVIEW", "BLOC_REVIEW"],
};
const honored = { kind: "HONORED", collectiveCount: 3, individualCount: 6, heldOn: "2017-09-08" };

async function articleThree(): Promise<{ programId: string; rounds: string[] }> {
  const programId = await program();
  const rounds: string[] = [];
  for (const round of [registered, proposed, honored]) {
    rounds.push((await succeed(graph, "recordSelectionRound", { programId, ...round })).id);
  }
  return { programId, rounds };
}

const roundsOf = async (id: string) =>
  (
    await graph.data(
      `query ($id: ID!) { exampleProgram(id: $id) { selectionRounds(orderBy: [{ field: POSITION }]) {
        totalCount nodes { position kind collectiveCount individualCount text heldOn steps { kind }
          shareOfFirst { collectivePercent individualPercent } organization { id } } } } }`,
      { id },
    )
  ).exampleProgram.selectionRounds;

describe("the rounds of a selection", () => {
  it("of article 3 are stored with their text, their steps and their shares of the first round", async () => {
    const { programId } = await articleThree();
    expect((await roundsOf(programId)).nodes).toEqual([
      {
        position: 1,
        kind: "REGISTERED",
        collectiveCount: 12,
        individualCount: 56,
        text: "12 tập thể và 56 cá nhân",
        heldOn: null,
        steps: [],
        shareOfFirst: { collectivePercent: 100, individualPercent: 100 },
        organization: { id: organizationId },
      },
      {
        position: 2,
        kind: "PROPOSED",
        collectiveCount: 5,
        individualCount: 18,
        text: "18 cá nhân và 05 tập thể",
        heldOn: null,
        steps: [{ kind: "UNIT_REVIEW" }, { kind: "BLOC_REVIEW" }],
        shareOfFirst: { collectivePercent: 41.7, individualPercent: 32.1 },
        organization: { id: organizationId },
      },
      {
        position: 3,
        kind: "HONORED",
        collectiveCount: 3,
        individualCount: 6,
        text: null,
        heldOn: "2017-09-08",
        steps: [],
        shareOfFirst: { collectivePercent: 25, individualPercent: 10.7 },
        organization: { id: organizationId },
      },
    ]);
  });

  it("cannot exceed the round before; the error is in both languages, and nothing is written", async () => {
    const { programId } = await articleThree();
    const before = await wholeDatabase(graph);
    const grown = { programId, kind: "HONORED", collectiveCount: 4, individualCount: 7 };
    expect(await refused(graph, "recordSelectionRound", grown)).toEqual([
      {
        code: "FUNNEL_GROWS",
        field: ["collectiveCount"],
        vi: "Số lượng qua các đợt không được tăng: đợt 3 có 3, đợt 4 ngay sau có 4",
        en: "Counts never grow from round to round: round 3 has 3, round 4 after it has 4",
      },
      {
        code: "FUNNEL_GROWS",
        field: ["individualCount"],
        vi: "Số lượng qua các đợt không được tăng: đợt 3 có 6, đợt 4 ngay sau có 7",
        en: "Counts never grow from round to round: round 3 has 6, round 4 after it has 7",
      },
    ]);
    expect(await wholeDatabase(graph)).toEqual(before);
  });

  it("accept a round in between, which moves the later ones by one position", async () => {
    const { programId } = await articleThree();
    const between = { programId, kind: "PROPOSED", position: 3, collectiveCount: 4, individualCount: 9 };
    await succeed(graph, "recordSelectionRound", between);
    expect(
      (await roundsOf(programId)).nodes.map((round: { position: number; collectiveCount: number }) => [
        round.position,
        round.collectiveCount,
      ]),
    ).toEqual([
      [1, 12],
      [2, 5],
      [3, 4],
      [4, 3],
    ]);
  });

  it("refuse one in between that is smaller than the next", async () => {
    const { programId } = await articleThree();
    const before = await wholeDatabase(graph);
    const between = { programId, kind: "REGISTERED", position: 2, collectiveCount: 4, individualCount: 20 };
    expect(await refused(graph, "recordSelectionRound", between)).toMatchObject([
      {
        code: "FUNNEL_GROWS",
        field: ["collectiveCount"],
        vi: expect.stringContaining("đợt 2 có 4, đợt 3 ngay sau có 5"),
      },
    ]);
    expect(await wholeDatabase(graph)).toEqual(before);
  });

  it("may be corrected within the counts of the rounds before and after", async () => {
    const { programId, rounds } = await articleThree();
    const [, middle] = rounds;
    const corrected = await succeed(graph, "correctSelectionRound", { id: middle, collectiveCount: 6, text: null });
    expect(corrected).toEqual({ id: middle, collectiveCount: 6, individualCount: 18, text: null, heldOn: null });
    const before = await wholeDatabase(graph);
    expect(await refused(graph, "correctSelectionRound", { id: middle, collectiveCount: 13 })).toMatchObject([
      { code: "FUNNEL_GROWS", field: ["collectiveCount"] },
    ]);
    expect(await refused(graph, "correctSelectionRound", { id: middle, individualCount: 5 })).toMatchObject([
      { code: "FUNNEL_GROWS", field: ["individualCount"] },
    ]);
    const unknown = "018f0000-0000-7000-8000-00000000ffff";
    expect(await refused(graph, "correctSelectionRound", { id: unknown, individualCount: 1 })).toEqual([
      {
        code: "UNKNOWN_SELECTION_ROUND",
        field: ["id"],
        vi: `Không có đợt xét chọn “${unknown}”`,
        en: `There is no selection round "${unknown}"`,
      },
    ]);
    expect(await refused(graph, "correctSelectionRound", { id: rounds[2], individualCount: -1 })).toEqual([
      {
        code: "NEGATIVE_ROUND_COUNT",
        field: ["individualCount"],
        vi: "Số lượng -1 không hợp lệ; phải từ 0 trở lên",
        en: "The count -1 is out of range; it must be 0 or more",
      },
    ]);
    expect(await wholeDatabase(graph)).toEqual(before);
    expect((await roundsOf(programId)).totalCount).toBe(3);
  });

  it("of two organizations, or of two selections of one, are not compared", async () => {
    const { programId } = await articleThree();
    const other = "018f0000-0000-7000-8000-000000000002";
    const larger = { programId, kind: "REGISTERED", collectiveCount: 90, individualCount: 900 };
    expect(await succeed(graph, "recordSelectionRound", { ...larger, organizationId: other })).toMatchObject({
      position: 1,
    });
    expect(await succeed(graph, "recordSelectionRound", { ...larger, series: 2 })).toMatchObject({ position: 1 });
  });

  it("come in the order registered, proposed, honored", async () => {
    const { programId } = await articleThree();
    const back = { programId, kind: "REGISTERED", collectiveCount: 1, individualCount: 1 };
    expect(await refused(graph, "recordSelectionRound", back)).toMatchObject([
      { code: "ROUND_KIND_OUT_OF_ORDER", field: ["kind"] },
    ]);
  });

  it("belong to a known program, and to a conference and to steps of that program", async () => {
    const { programId } = await articleThree();
    const unknown = "018f0000-0000-7000-8000-00000000ffff";
    const otherProgram = await program();
    const conference = await succeed(graph, "holdReviewConference", {
      programId: otherProgram,
      kind: "INTERIM",
      name: "Hội nghị của chương trình khác",
    });
    await succeed(graph, "defineSelectionProcedure", { programId: otherProgram, steps: [] });
    const before = await wholeDatabase(graph);
    const round = { kind: "HONORED", collectiveCount: 0, individualCount: 0 };
    const codes = async (input: object) =>
      (await refused(graph, "recordSelectionRound", { ...round, ...input })).map(
        ({ code, field }: { code: string; field: string[] }) => [code, ...field],
      );
    expect(await codes({ programId: unknown })).toEqual([["UNKNOWN_EXAMPLE_PROGRAM", "programId"]]);
    expect(await codes({ programId, conferenceId: unknown })).toEqual([["UNKNOWN_REVIEW_CONFERENCE", "conferenceId"]]);
    expect(await codes({ programId, conferenceId: conference.id })).toEqual([
      ["CONFERENCE_OF_ANOTHER_PROGRAM", "conferenceId"],
    ]);
    expect(await codes({ programId: otherProgram, steps: ["BLOC_REVIEW"] })).toEqual([
      ["STEP_NOT_IN_PROCEDURE", "steps"],
    ]);
    expect(await codes({ programId, position: 9 })).toEqual([["ROUND_POSITION_OUT_OF_RANGE", "position"]]);
    expect(await codes({ programId, series: 0 })).toEqual([["ROUND_SERIES_OUT_OF_RANGE", "series"]]);
    expect(await codes({ programId, document: { text: "Thông báo số 12/XX-UBND", type: "XX" } })).toEqual([
      ["UNKNOWN_DOCUMENT_TYPE", "document", "type"],
    ]);
    expect(await wholeDatabase(graph)).toEqual(before);
  });

  it("recorded at the same time do not increase", async () => {
    const programId = await program();
    await succeed(graph, "recordSelectionRound", {
      programId,
      kind: "REGISTERED",
      collectiveCount: 9,
      individualCount: 9,
    });
    const later = [5, 7, 3].map((count) =>
      perform(graph, "recordSelectionRound", {
        programId,
        kind: "PROPOSED",
        collectiveCount: count,
        individualCount: count,
      }),
    );
    await Promise.all(later);
    const { nodes } = await roundsOf(programId);
    const kept = nodes.map(({ collectiveCount }: { collectiveCount: number }) => collectiveCount);
    expect(kept).toEqual(kept.toSorted((a: number, b: number) => b - a));
    expect(nodes.map(({ position }: { position: number }) => position)).toEqual(
      kept.map((_: number, index: number) => index + 1),
    );
  });

  it("never increase, whatever is recorded and corrected", async () => {
    const count = fc.nat(12);
    const act = fc.record({
      collectiveCount: count,
      individualCount: count,
      position: fc.integer({ min: 1, max: 4 }),
      correct: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
        const programId = await program();
        const ids: string[] = [];
        for (const { correct, position, ...counts } of acts) {
          if (correct && ids.length > 0) {
            await perform(graph, "correctSelectionRound", { id: ids[position % ids.length], ...counts });
          } else {
            const input = { programId, kind: "PROPOSED", position: Math.min(position, ids.length + 1), ...counts };
            const { selectionRound } = await perform(graph, "recordSelectionRound", input);
            if (selectionRound) ids.push(selectionRound.id);
          }
          const { nodes } = await roundsOf(programId);
          for (const field of ["collectiveCount", "individualCount"] as const) {
            const values = nodes.map((round: Record<string, number>) => round[field]);
            expect(values).toEqual(values.toSorted((a: number, b: number) => b - a));
          }
          expect(nodes.map((round: { position: number }) => round.position)).toEqual(
            nodes.map((_: unknown, index: number) => index + 1),
          );
        }
      }),
      { numRuns: 12 },
    );
  });
});
