import { anonymous } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "./definition.js";
import { fillMirrors, organizations, parents } from "./testing/mirrored-records.js";
import { succeed } from "./testing/operations.js";

type Code = keyof typeof organizations;
const codes = Object.keys(organizations) as Code[];
const codeOf = (id: string) => codes.find((code) => organizations[code] === id);

let graph: TestGraph;
let replicatedId: string;

/** Creates one record of each list for each organization. */
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  const person = { kind: "ADVANCED_EXAMPLE", subjectKind: "INDIVIDUAL", name: "Nguyễn Văn An" };
  for (const [code, organizationId] of Object.entries(organizations)) {
    const program = { code, name: "Chương trình", organizationId };
    const { id: programId } = await succeed(graph, "createExampleProgram", program);
    await succeed(graph, "holdReviewConference", { programId, kind: "FINAL", name: "Hội nghị" });
    const counts = { kind: "HONORED", collectiveCount: 1, individualCount: 1 };
    await succeed(graph, "recordSelectionRound", { programId, ...counts });
    await succeed(graph, "stateExampleGuideline", { programId, organizationId, text: "Nhân rộng" });
    const { id: exampleId } = await succeed(graph, "registerExample", { ...person, organizationId });
    await succeed(graph, "recordRecognitionAct", { exampleId, act: "HONORED" });
    replicatedId = exampleId;
  }
  for (const stage of ["FOSTERED", "REVIEWED"]) {
    await succeed(graph, "advanceExample", { exampleId: replicatedId, stage });
  }
  for (const fromOrganizationId of Object.values(organizations)) {
    const toOrganizationId = fromOrganizationId === organizations.XA ? organizations.TINH : organizations.XA;
    const replication = { exampleId: replicatedId, scope: "PROVINCE", fromOrganizationId, toOrganizationId };
    await succeed(graph, "recordReplication", replication);
  }
});
afterAll(() => graph.close());

/** Returns the organizations that a selector selects, found by following the tree and the merger one step at a time. */
function selected(code: Code, includeDescendants: boolean, includePredecessors: boolean): Code[] {
  const found = new Set<Code>([code]);
  for (const one of found) {
    if (includeDescendants) for (const other of codes) if (parents[other] === one) found.add(other);
    if (includePredecessors && one === "SO") found.add("SO-CU");
  }
  return [...found].sort();
}

const lists = [
  ["exampleProgram", "examplePrograms", "ExampleProgramFilter", "organization"],
  ["reviewConference", "reviewConferences", "ReviewConferenceFilter", "organizer"],
  ["selectionRound", "selectionRounds", "SelectionRoundFilter", "organization"],
  ["exampleGuideline", "exampleGuidelines", "ExampleGuidelineFilter", "organization"],
  ["typicalExample", "typicalExamples", "TypicalExampleFilter", "organization"],
] as const;
const switches = [false, true].flatMap((descendants) =>
  [false, true].map((predecessors) => [descendants, predecessors]),
);
const caseOf = (code: Code, [includeDescendants, includePredecessors]: boolean[]) => ({
  selector: { id: organizations[code], includeDescendants, includePredecessors },
  expected: selected(code, includeDescendants!, includePredecessors!),
});

describe("a list filtered by an organization", () => {
  it.each(lists)(
    "of %s contains the records of the organization, its tree and its predecessors, in two statements at most",
    async (_, list, type, field) => {
      const query = `query ($filter: ${type}!) { ${list}(first: 50, filter: $filter) { nodes { ${field} { id } } } }`;
      for (const code of codes) {
        for (const wanted of switches) {
          const { selector, expected } = caseOf(code, wanted);
          const filter = { [field]: selector };
          const { data, statements } = await graph.as(anonymous).recorded(query, { filter });
          const found = data[list].nodes.map((node: Record<string, { id: string }>) => codeOf(node[field]!.id)).sort();
          expect(found, JSON.stringify({ code, wanted })).toEqual(expected);
          expect(statements).toHaveLength(Object.values(wanted).some(Boolean) ? 2 : 1);
        }
      }
    },
  );

  it("has the same count, and the complement under not", async () => {
    const { selector, expected } = caseOf("SO", [true, true]);
    const query = `query ($within: TypicalExampleFilter!, $outside: TypicalExampleFilter!) {
      within: typicalExamples(filter: $within) { totalCount }
      outside: typicalExamples(filter: $outside) { totalCount }
    }`;
    const within = { organization: selector };
    expect(await graph.data(query, { within, outside: { not: within } })).toEqual({
      within: { totalCount: expected.length },
      outside: { totalCount: codes.length - expected.length },
    });
  });

  it("of an example's replications contains those from or to the selected organizations", async () => {
    const query = `query ($id: ID!, $filter: ReplicationFilter!) { typicalExample(id: $id) {
      replications(first: 50, filter: $filter) { totalCount nodes { fromOrganization { id } toOrganization { id } } } } }`;
    for (const code of codes) {
      for (const wanted of switches) {
        const { selector, expected } = caseOf(code, wanted);
        const variables = { id: replicatedId, filter: { fromOrganization: selector } };
        const { replications } = (await graph.as(anonymous).data(query, variables)).typicalExample;
        const from = replications.nodes.map((node: Record<string, { id: string }>) =>
          codeOf(node.fromOrganization!.id),
        );
        expect(from.sort()).toEqual(expected);
        expect(replications.totalCount).toBe(expected.length);
      }
    }
    const toProvince = { id: replicatedId, filter: { toOrganization: { id: organizations.TINH } } };
    const { replications } = (await graph.as(anonymous).data(query, toProvince)).typicalExample;
    expect(replications.nodes).toEqual([
      { fromOrganization: { id: organizations.XA }, toOrganization: { id: organizations.TINH } },
    ]);
  });

  it("that is unknown is empty", async () => {
    const id = "018f0000-0000-7000-8000-00000000ffff";
    const filter = { organization: { id, includeDescendants: true, includePredecessors: true } };
    const { typicalExamples: list } = await graph.data(
      `query ($filter: TypicalExampleFilter!) { typicalExamples(filter: $filter) { totalCount } }`,
      { filter },
    );
    expect(list.totalCount).toBe(0);
  });
});
