import { expect } from "vitest";
import { conference, program } from "./article-3-queries.js";
import type { FactCheck } from "./fact-check.js";

/** The rounds of one kind at the conference's program. */
const round = (kind: string) =>
  program(`selectionRounds(filter: { kind: { eq: ${kind} } }) { nodes {
    kind collectiveCount individualCount text heldOn organization { code } conference { heldOn }
    steps { kind } sources { fact } } }`);

interface Round {
  kind: string;
  collectiveCount: number;
  individualCount: number;
}

/** The facts of article 3 about the rounds of selection, their steps and the decision. */
export const article3Rounds: FactCheck[] = [
  {
    facts: ["A3-09"],
    query: round("REGISTERED"),
    verify({ exampleProgramByCode }) {
      expect(exampleProgramByCode.selectionRounds.nodes).toMatchObject([
        { collectiveCount: 12, individualCount: 56, text: "12 tập thể và 56 cá nhân", sources: [{ fact: "A3-09" }] },
      ]);
    },
  },
  {
    facts: ["A3-10"],
    query: round("PROPOSED"),
    verify({ exampleProgramByCode }) {
      expect(exampleProgramByCode.selectionRounds.nodes).toMatchObject([
        {
          collectiveCount: 5,
          individualCount: 18,
          text: "18 cá nhân và 05 tập thể", // individuals first, and a zero before the five
          steps: [{ kind: "UNIT_REVIEW" }, { kind: "BLOC_REVIEW" }],
        },
      ]);
    },
  },
  {
    facts: ["A3-11"],
    query: round("HONORED"),
    verify({ exampleProgramByCode }) {
      expect(exampleProgramByCode.selectionRounds.nodes).toMatchObject([
        {
          collectiveCount: 3,
          individualCount: 6,
          text: "03 tập thể và 06 cá nhân",
          heldOn: "2017-09-08",
          conference: { heldOn: "2017-09-08" },
        },
      ]);
    },
  },
  {
    facts: ["A3-11"],
    query: conference(`awardDecisions { totalCount nodes {
      document { number numberRaw symbol issuedOn text } issuedOn awardedOn decidedBy state signer { fullName }
      collectiveCount individualCount householdCount organization { code } awards { totalCount } } }`),
    verify({ reviewConferences }) {
      expect(reviewConferences.nodes[0].awardDecisions).toEqual({
        totalCount: 1,
        nodes: [
          {
            document: {
              number: null,
              numberRaw: null,
              symbol: null,
              issuedOn: null,
              text: "quyết định tôn vinh, khen thưởng",
            },
            issuedOn: null,
            awardedOn: "2017-09-08",
            decidedBy: "Giám đốc Sở",
            state: "ISSUED",
            signer: null,
            collectiveCount: 3,
            individualCount: 6,
            householdCount: null,
            organization: { code: "cao-bang-skhcn-old" },
            awards: { totalCount: 0 }, // the source names no recipient
          },
        ],
      });
    },
  },
  {
    facts: ["A3-12"],
    query: `{
      exampleProgramByCode(code: "cao-bang-dien-hinh-2015-2020") { steps {
        position kind organization { code } council { code level organization { code } } } }
      awardDecisions(filter: { awardedOn: { eq: "2017-09-08" } }) { nodes {
        steps proposingCouncil { code level } decidedBy } }
      organizationByCode(code: "cao-bang-skhcn-old") {
        emulationCouncils(filter: { level: { eq: DEPARTMENT } }) { nodes { code name } }
        emulationBlocs { nodes { name steps } } }
    }`,
    verify({ exampleProgramByCode, awardDecisions, organizationByCode }) {
      const organization = { code: "cao-bang-skhcn-old" };
      const council = { code: "cao-bang-skhcn-hoi-dong", level: "DEPARTMENT" };
      expect(exampleProgramByCode.steps).toEqual([
        { position: 1, kind: "UNIT_REVIEW", organization, council: null },
        { position: 2, kind: "BLOC_REVIEW", organization, council: null },
        { position: 3, kind: "COUNCIL_REVIEW", organization, council: { ...council, organization } },
        { position: 4, kind: "HEAD_DECISION", organization, council: null },
      ]);
      expect(awardDecisions.nodes).toEqual([
        {
          steps: ["UNIT_REVIEW", "BLOC_REVIEW", "COUNCIL_REVIEW", "HEAD_DECISION"],
          proposingCouncil: council,
          decidedBy: "Giám đốc Sở",
        },
      ]);
      expect(organizationByCode).toEqual({
        emulationCouncils: {
          nodes: [{ code: "cao-bang-skhcn-hoi-dong", name: "Hội đồng Thi đua, khen thưởng Sở" }],
        },
        emulationBlocs: { nodes: [{ name: "Các Khối Thi đua trực thuộc Sở KH&CN", steps: ["PEER_REVIEW"] }] },
      });
    },
  },
  {
    facts: ["A3-21"],
    query: program(`selectionRounds { nodes { kind position collectiveCount individualCount
      shareOfFirst { collectivePercent individualPercent } } }`),
    verify({ exampleProgramByCode }) {
      const rounds = exampleProgramByCode.selectionRounds.nodes as Round[];
      expect(rounds.map(({ kind }) => kind)).toEqual(["REGISTERED", "PROPOSED", "HONORED"]);
      expect(rounds.map(({ collectiveCount }) => collectiveCount)).toEqual([12, 5, 3]);
      expect(rounds.map(({ individualCount }) => individualCount)).toEqual([56, 18, 6]);
      expect(rounds[2]).toMatchObject({ shareOfFirst: { collectivePercent: 25, individualPercent: 10.7 } });
    },
  },
  {
    facts: ["A3-21"],
    query: program("id selectionRounds { totalCount }"),
    async verify({ exampleProgramByCode: { id, selectionRounds } }, graph) {
      const larger = { programId: id, kind: "HONORED", collectiveCount: 4, individualCount: 6 };
      const { recordSelectionRound } = await graph.data(
        `mutation ($input: RecordSelectionRoundInput!) { recordSelectionRound(input: $input) {
          userErrors { code field } selectionRound { id } } }`,
        { input: larger },
        graph.administrator,
      );
      expect(recordSelectionRound.userErrors).toMatchObject([{ code: "FUNNEL_GROWS" }]);
      expect(recordSelectionRound.userErrors[0].field.at(-1)).toBe("collectiveCount");
      expect(recordSelectionRound.selectionRound).toBeNull();
      const after = await graph.data(
        "query ($id: ID!) { exampleProgram(id: $id) { selectionRounds { totalCount } } }",
        {
          id,
        },
      );
      expect(after.exampleProgram.selectionRounds).toEqual(selectionRounds);
    },
  },
];
