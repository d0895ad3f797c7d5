import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { refused, succeed, wholeDatabase } from "../testing/operations.js";

const organizationId = "018f0000-0000-7000-8000-000000000001";
const chairId = "018f0000-0000-7000-8000-000000000004";
const unknown = "018f0000-0000-7000-8000-00000000ffff";

let graph: TestGraph;
let programId: string;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  const program = { code: "CBG", name: "Chương trình", organizationId, fromYear: 2015, toYear: 2020 };
  programId = (await succeed(graph, "createExampleProgram", program)).id;
});
afterAll(() => graph.close());

const articleThree = () => ({
  programId,
  kind: "INTERIM",
  name: "Hội nghị sơ kết công tác xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2015-2020",
  heldOn: "2017-09-08",
  reviewedFromYear: 2015,
  reviewedToYear: 2017,
  statedDuration: "hơn hai năm",
  chairId,
  chairName: "Hoàng Giang",
  chairPosition: "Giám đốc Sở",
  participantGroups: ["Ban Giám đốc Sở", "Lãnh đạo các phòng, đơn vị trực thuộc Sở"],
  assessment: "Động viên, cổ vũ kịp thời",
  solutions: ["Đổi mới trên cả ba mặt", "Đa dạng hoá tuyên truyền"],
  documents: [
    {
      relation: "IMPLEMENTS",
      document: { text: "Công văn số 1295/SNV-BTĐKH ngày 14/7/2016 của Sở Nội vụ" },
    },
    { relation: "FOLLOWS", document: { text: "Chỉ thị 34-CT/TW của Bộ Chính trị" } },
  ],
});

describe("a review conference", () => {
  it("is found by its name and returns what article 3 states, with the printed duration beside the years", async () => {
    await succeed(graph, "holdReviewConference", articleThree());
    const { reviewConferences } = await graph.data(
      `{ reviewConferences(search: "hoi nghi so ket nhan rong dien hinh", filter: { kind: { eq: INTERIM }, heldOn: { eq: "2017-09-08" } }) {
        nodes { name kind heldOn reviewedFromYear reviewedToYear reviewedFrom reviewStarts { year text before } reviewedTo reviewEnds { year text after } statedDuration
          organizer { id } chair { id } chairName chairPosition participantGroups assessment solutions program { starts { text } ends { text } }
          documents { relation document { kind type number unitSymbol suggestion issuer issuedOn } } } } }`,
    );
    expect(reviewConferences.nodes).toEqual([
      {
        name: articleThree().name,
        kind: "INTERIM",
        heldOn: "2017-09-08",
        reviewedFromYear: 2015,
        reviewedToYear: 2017,
        reviewedFrom: null,
        reviewStarts: { year: 2015, text: "2015", before: "2016-01-01" },
        reviewedTo: null,
        reviewEnds: { year: 2017, text: "2017", after: "2016-12-31" },
        statedDuration: "hơn hai năm",
        organizer: { id: organizationId },
        chair: { id: chairId },
        chairName: "Hoàng Giang",
        chairPosition: "Giám đốc Sở",
        participantGroups: articleThree().participantGroups,
        assessment: "Động viên, cổ vũ kịp thời",
        solutions: articleThree().solutions,
        program: { starts: { text: "2015" }, ends: { text: "2020" } },
        documents: [
          {
            relation: "IMPLEMENTS",
            document: {
              kind: "ADMINISTRATIVE",
              type: "OFFICIAL_LETTER",
              number: 1295,
              unitSymbol: "BTĐKH",
              suggestion: "BTĐKT",
              issuer: "Sở Nội vụ",
              issuedOn: "2016-07-14",
            },
          },
          {
            relation: "FOLLOWS",
            document: {
              kind: "PARTY",
              type: "DIRECTIVE",
              number: 34,
              unitSymbol: null,
              suggestion: null,
              issuer: "Bộ Chính trị",
              issuedOn: null,
            },
          },
        ],
      },
    ]);
  });

  it("returns the rounds that were announced at it", async () => {
    const conference = await succeed(graph, "holdReviewConference", { ...articleThree(), name: "Hội nghị có các đợt" });
    for (const [kind, collectiveCount, individualCount] of [
      ["REGISTERED", 12, 56],
      ["PROPOSED", 5, 18],
      ["HONORED", 3, 6],
    ]) {
      const input = { programId, conferenceId: conference.id, kind, collectiveCount, individualCount };
      await succeed(graph, "recordSelectionRound", input);
    }
    const { reviewConference } = await graph.data(
      `query ($id: ID!) { reviewConference(id: $id) { selectionRounds { totalCount nodes { kind conference { id } } } } }`,
      { id: conference.id },
    );
    expect(reviewConference.selectionRounds).toEqual({
      totalCount: 3,
      nodes: ["REGISTERED", "PROPOSED", "HONORED"].map((kind) => ({ kind, conference: { id: conference.id } })),
    });
  });

  it("reviews years of its program, on a date that exists; otherwise nothing is written", async () => {
    const before = await wholeDatabase(graph);
    expect(await refused(graph, "holdReviewConference", { ...articleThree(), reviewedToYear: 2021 })).toEqual([
      {
        code: "REVIEW_OUTSIDE_PROGRAM",
        field: ["reviewedToYear"],
        vi: "Thời gian được đánh giá (2015–2021) nằm ngoài giai đoạn của chương trình (2015–2020)",
        en: "The years under review (2015–2021) are outside the program's years (2015–2020)",
      },
    ]);
    expect(await refused(graph, "holdReviewConference", { ...articleThree(), heldOn: "2014-12-31" })).toEqual([
      {
        code: "CONFERENCE_BEFORE_PROGRAM",
        field: ["heldOn"],
        vi: "Hội nghị ngày 2014-12-31 diễn ra trước năm 2015, năm đầu của chương trình",
        en: "The conference on 2014-12-31 is before 2015, the first year of the program",
      },
    ]);
    expect(await refused(graph, "holdReviewConference", { ...articleThree(), programId: unknown })).toEqual([
      {
        code: "UNKNOWN_EXAMPLE_PROGRAM",
        field: ["programId"],
        vi: `Không có chương trình điển hình “${unknown}”`,
        en: `There is no program of typical examples "${unknown}"`,
      },
    ]);
    const impossible = await graph.execute(
      `mutation ($input: HoldReviewConferenceInput!) { holdReviewConference(input: $input) { userErrors { code } } }`,
      { input: { ...articleThree(), heldOn: "2017-04-31" } },
    );
    expect(impossible.errors?.[0]).toMatchObject({ extensions: { code: "INVALID_DATE" } });
    expect(await wholeDatabase(graph)).toEqual(before);
  });
});
