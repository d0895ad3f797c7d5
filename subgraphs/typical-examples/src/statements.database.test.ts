import { anonymous } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "./definition.js";
import { fillMirrors } from "./testing/mirrored-records.js";
import { succeed } from "./testing/operations.js";

const uuid = (kind: string, index: number) => `018f0000-0000-7000-8000-${kind}${String(index).padStart(8, "0")}`;

/** Makes statements comparable: sorted, since a pool runs some at once, and with one placeholder for a list of values. */
const shapes = (statements: string[]) =>
  statements.map((statement) => statement.replace(/\(\?(?:, \?)*\)/g, "(…)")).toSorted();

let graph: TestGraph;
const ids: Record<"programs" | "conferences" | "rounds", string[]> = { programs: [], conferences: [], rounds: [] };

beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  for (let index = 0; index < 6; index += 1) {
    const organizationId = uuid("0000", index % 3);
    const program = await succeed(graph, "createExampleProgram", {
      code: `p${index}`,
      name: `Chương trình ${index}`,
      organizationId,
      steps: [{ kind: "UNIT_REVIEW" }, { kind: "HEAD_DECISION" }],
    });
    const input = { programId: program.id, kind: "INTERIM", name: `Hội nghị ${index}` };
    const conference = await succeed(graph, "holdReviewConference", input);
    for (const kind of ["REGISTERED", "HONORED"]) {
      const round = {
        programId: program.id,
        conferenceId: conference.id,
        kind,
        collectiveCount: 3,
        individualCount: 3,
      };
      ids.rounds.push((await succeed(graph, "recordSelectionRound", { ...round, steps: ["UNIT_REVIEW"] })).id);
    }
    ids.programs.push(program.id);
    ids.conferences.push(conference.id);
  }
});
afterAll(() => graph.close());

const pageOfPrograms = `query ($first: Int) {
  examplePrograms(first: $first) { totalCount nodes {
    name organization { id } steps { kind }
    selectionRounds { totalCount nodes { kind collectiveCount steps { kind } shareOfFirst { collectivePercent } conference { name } } }
    reviewConferences { totalCount nodes { name heldOn selectionRounds { nodes { kind } } } }
    typicalExamples { totalCount nodes { name } }
  } }
}`;

describe("the number of SQL statements", () => {
  it("of a page of programs with rounds and conferences is the same for one and for five", async () => {
    const one = await graph.as(anonymous).recorded(pageOfPrograms, { first: 1 });
    const five = await graph.as(anonymous).recorded(pageOfPrograms, { first: 5 });
    expect(five.data.examplePrograms.nodes).toHaveLength(5);
    expect(five.statements).toHaveLength(one.statements.length);
    expect(shapes(five.statements)).toMatchSnapshot();
  });

  it("of an entity lookup of 200 keys is one for each type", async () => {
    for (const [type, known] of [
      ["ExampleProgram", ids.programs],
      ["ReviewConference", ids.conferences],
      ["SelectionRound", ids.rounds],
      ["TypicalExample", []],
    ] as const) {
      const missing = Array.from({ length: 200 - known.length }, (_, index) => uuid("ffff", index));
      const representations = [...known, ...missing].map((id) => ({ __typename: type, id }));
      const { data, statements } = await graph.recorded(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { id } } }`,
        { representations },
      );
      expect(data._entities.filter(Boolean)).toHaveLength(known.length);
      expect(statements).toHaveLength(1);
    }
  });

  it("of the fields added to 200 organizations, campaigns and persons is one for each field", async () => {
    const representations = (type: string) =>
      Array.from({ length: 200 }, (_, index) => ({ __typename: type, id: uuid("0000", index) }));
    const { data, statements } = await graph.as(anonymous).recorded(
      `query ($organizations: [_Any!]!, $campaigns: [_Any!]!, $persons: [_Any!]!) {
        organizations: _entities(representations: $organizations) { ... on Organization {
          examplePrograms { nodes { name } } reviewConferences { nodes { name } } typicalExamples { nodes { name } } } }
        campaigns: _entities(representations: $campaigns) { ... on Campaign { exampleGuidelines { nodes { text } } } }
        persons: _entities(representations: $persons) { ... on Person { typicalExamples { nodes { name } } } }
      }`,
      {
        organizations: representations("Organization"),
        campaigns: representations("Campaign"),
        persons: representations("Person"),
      },
    );
    expect(data.organizations[0].examplePrograms.nodes).toHaveLength(2);
    expect(data.organizations[0].reviewConferences.nodes).toHaveLength(2);
    expect(statements).toHaveLength(5);
    expect(shapes(statements)).toMatchSnapshot();
  });

  it("of a lookup with a malformed ID does not affect the answers for the other IDs", async () => {
    const answer = await graph.execute(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ExampleProgram { name } } }`,
      {
        representations: [
          { __typename: "ExampleProgram", id: "1; drop table" },
          { __typename: "ExampleProgram", id: ids.programs[0] },
          { __typename: "ExampleProgram", code: "p1" },
        ],
      },
    );
    expect(answer.data._entities).toEqual([null, { name: "Chương trình 0" }, { name: "Chương trình 1" }]);
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: "MALFORMED_ID" } });
  });
});
