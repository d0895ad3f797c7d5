import { idOf, loadSeed } from "@thidua/kit/serve/seed";
import type { TestGraph } from "@thidua/kit/testing";
import { typicalExamples, typicalExamplesSeed } from "@thidua/typical-examples";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openGraphToSeed } from "./open-graph-to-seed.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraphToSeed(typicalExamples);
  await loadSeed(typicalExamplesSeed, graph.database);
});
afterAll(() => graph.close());

const guidelines = async (campaign: string) =>
  (
    await graph.data(
      `query ($campaign: ID!) { exampleGuidelines(filter: { campaign: { eq: $campaign } }) {
        nodes { stages acts kinds replicationScope sources { fact } } } }`,
      { campaign: idOf("campaign", campaign) },
    )
  ).exampleGuidelines.nodes;

describe("the facts of the articles about typical examples", () => {
  it("are loaded once: a second time changes nothing", async () => {
    const again = await loadSeed(typicalExamplesSeed, graph.database);
    expect(again).toEqual({ created: 0, existing: 10 });
  });

  it("A3-02 to A3-06, A3-15, A3-16, A3-20: the conference, by its name", async () => {
    const { reviewConferences } =
      await graph.data(`{ reviewConferences(search: "hội nghị sơ kết điển hình tiên tiến") { nodes {
      id kind heldOn reviewedFromYear reviewedToYear statedDuration chairName chairPosition chair { id } organizer { id }
      participantGroups assessment solutions program { id fromYear toYear startsOn starts { text } endsOn ends { text } objectives }
      documents { relation document { number numberRaw kind type issuer unitSymbol suggestion issuedOn text title } } } } }`);
    expect(reviewConferences.nodes).toHaveLength(1);
    const [conference] = reviewConferences.nodes;
    expect(conference).toMatchObject({
      id: idOf("conference", "cao-bang-skhcn-so-ket-2017"),
      kind: "INTERIM",
      heldOn: "2017-09-08",
      reviewedFromYear: 2015,
      reviewedToYear: 2017,
      statedDuration: "hơn hai năm",
      chairName: "Hoàng Giang",
      chairPosition: "Giám đốc Sở",
      chair: { id: idOf("person", "hoang-giang") },
      organizer: { id: idOf("organization", "cao-bang-skhcn-old") },
      program: {
        id: idOf("program", "cao-bang-dien-hinh-2015-2020"),
        fromYear: 2015,
        toYear: 2020,
        startsOn: null,
        starts: { text: "2015" },
        endsOn: null,
        ends: { text: "2020" },
      },
    });
    expect(conference.participantGroups).toHaveLength(3);
    expect(conference.solutions).toHaveLength(4);
    expect(conference.program.objectives).toHaveLength(4);
    expect(conference.assessment).toContain("nhiệm vụ chính trị");
    expect(
      conference.documents.map(({ relation, document }: { relation: string; document: object }) => ({
        relation,
        ...document,
      })),
    ).toMatchObject([
      { relation: "IMPLEMENTS", kind: "ADMINISTRATIVE", type: "PLAN", number: 3617, issuedOn: "2015-12-15" },
      {
        relation: "IMPLEMENTS",
        type: "OFFICIAL_LETTER",
        number: 1295,
        unitSymbol: "BTĐKH",
        suggestion: "BTĐKT",
        issuedOn: "2016-07-14",
      },
      { relation: "FOLLOWS", kind: "PARTY", number: 34, issuedOn: null },
      { relation: "IMPLEMENTS", kind: null, number: null, text: "Luật Thi đua, khen thưởng" },
    ]);
  });

  it("A3-09 to A3-12, A3-21: the rounds with their words, their steps and their shares", async () => {
    const { exampleProgram } = await graph.data(
      `query ($id: ID!) { exampleProgram(id: $id) {
        steps { position kind council { id } }
        selectionRounds { nodes { kind collectiveCount individualCount text steps { kind }
          shareOfFirst { collectivePercent individualPercent } conference { heldOn } sources { fact } } } } }`,
      { id: idOf("program", "cao-bang-dien-hinh-2015-2020") },
    );
    expect(exampleProgram.steps).toEqual([
      { position: 1, kind: "UNIT_REVIEW", council: null },
      { position: 2, kind: "BLOC_REVIEW", council: null },
      { position: 3, kind: "COUNCIL_REVIEW", council: { id: idOf("council", "cao-bang-skhcn-hoi-dong") } },
      { position: 4, kind: "HEAD_DECISION", council: null },
    ]);
    expect(exampleProgram.selectionRounds.nodes).toMatchObject([
      { kind: "REGISTERED", collectiveCount: 12, individualCount: 56, sources: [{ fact: "A3-09" }] },
      {
        kind: "PROPOSED",
        collectiveCount: 5,
        individualCount: 18,
        text: "18 cá nhân và 05 tập thể",
        steps: [{ kind: "UNIT_REVIEW" }, { kind: "BLOC_REVIEW" }],
      },
      {
        kind: "HONORED",
        collectiveCount: 3,
        individualCount: 6,
        shareOfFirst: { collectivePercent: 25, individualPercent: 10.7 },
        conference: { heldOn: "2017-09-08" },
      },
    ]);
  });

  it("A0-13, A0-23, A1-18, A4-23: what campaigns state of examples", async () => {
    expect(await guidelines("a0-phat-huy-sang-kien-2019")).toEqual([
      {
        stages: ["REPLICATED"],
        acts: ["HELD_UP", "PRAISED", "SPREAD"],
        kinds: ["ADVANCED_EXAMPLE"],
        replicationScope: "PROVINCE",
        sources: [{ fact: "A0-13" }],
      },
      {
        stages: ["REPLICATED"],
        acts: ["HELD_UP"],
        kinds: ["ADVANCED_EXAMPLE", "GOOD_PERSON_GOOD_DEED"],
        replicationScope: null,
        sources: [{ fact: "A0-23" }],
      },
    ]);
    expect(await guidelines("a1-nganh-tttt-2018")).toMatchObject([
      {
        stages: ["DISCOVERED", "FOSTERED", "REPLICATED"],
        kinds: ["ADVANCED_EXAMPLE", "GOOD_PERSON_GOOD_DEED", "NEW_MODEL"],
        sources: [{ fact: "A1-18" }],
      },
    ]);
    expect(await guidelines("a4-nhiem-vu-chinh-tri-2020")).toMatchObject([
      {
        stages: ["DISCOVERED", "FOSTERED", "REVIEWED", "REPLICATED"],
        kinds: ["ADVANCED_EXAMPLE", "NEW_MODEL"],
        sources: [{ fact: "A4-23" }],
      },
    ]);
  });

  it("name no example: the articles give counts only", async () => {
    const [counted] = await graph.database
      .fork()
      .execute<{ count: number }[]>("select count(*)::int as count from typical_examples.typical_example");
    expect(counted).toEqual({ count: 0 });
  });
});
