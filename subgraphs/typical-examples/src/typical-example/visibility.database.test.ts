import { anonymous, type Caller, Role } from "@thidua/base/tokens";
import { createRequestContext } from "@thidua/kit/graph/request";
import { staffRoles } from "@thidua/kit/model/visibility";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { Replication } from "../replication/replication.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { refused, succeed } from "../testing/operations.js";
import { ExampleRecognition } from "./example-recognition.js";
import { ExampleStageEntry } from "./example-stage-entry.js";

const organizationId = "018f0000-0000-7000-8000-0000000000a1";
const otherOrganizationId = "018f0000-0000-7000-8000-0000000000a2";
const campaignId = "018f0000-0000-7000-8000-000000000003";
const personId = "018f0000-0000-7000-8000-000000000004";
const name = "Bí Mật Chưa Công Bố";

const outsiders = [anonymous, testCaller([Role.PORTAL]), testCaller([Role.SERVICE])];
const insiders = staffRoles.map((role) => testCaller([role]));

let graph: TestGraph;
/** An example that was registered, reviewed and replicated, but not honored. */
let variables: { id: string; organization: string; campaign: string; person: string; program: string };

beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  const program = await succeed(graph, "createExampleProgram", { code: "mat", name: "Chương trình", organizationId });
  const { id } = await succeed(graph, "registerExample", {
    kind: "GOOD_PERSON_GOOD_DEED",
    subjectKind: "INDIVIDUAL",
    name,
    title: "Việc tốt thầm lặng",
    organizationId,
    campaignId,
    personId,
    programId: program.id,
  });
  for (const stage of ["FOSTERED", "REVIEWED"]) {
    await succeed(graph, "advanceExample", { exampleId: id, stage, note: "Lời riêng về bước này" });
  }
  await succeed(graph, "recordRecognitionAct", { exampleId: id, act: "SELECTED", note: "Lời riêng khi lựa chọn" });
  const to = { toOrganizationId: otherOrganizationId, note: "Lời riêng khi nhân rộng" };
  await succeed(graph, "recordReplication", { exampleId: id, scope: "PROVINCE", ...to });
  variables = { id, organization: organizationId, campaign: campaignId, person: personId, program: program.id };
});
afterAll(() => graph.close());

const everywhere = `query ($id: ID!, $organization: ID!, $campaign: ID!, $person: ID!, $program: ID!) {
  typicalExample(id: $id) { name }
  listed: typicalExamples(filter: { id: { eq: $id } }) { totalCount nodes { name } }
  found: typicalExamples(search: "bi mat") { totalCount }
  titled: typicalExamples(search: "viec tot tham lang") { totalCount }
  either: typicalExamples(filter: { or: [{ id: { eq: $id } }, { honoredOn: { isNull: true } }] }) { totalCount }
  others: typicalExamples(filter: { not: { kind: { eq: NEW_MODEL } }, id: { eq: $id } }) { totalCount }
  either2: typicalExamples(filter: { not: { isPublic: { eq: true } } }) { totalCount }
  ordered: typicalExamples(last: 1, orderBy: [{ field: HONORED_ON, direction: DESC }]) { nodes { name } }
  exampleProgram(id: $program) { typicalExamples { totalCount nodes { name } } }
  _entities(representations: [
    { __typename: "TypicalExample", id: $id }
    { __typename: "Organization", id: $organization }
    { __typename: "Campaign", id: $campaign }
    { __typename: "Person", id: $person }
  ]) {
    ... on TypicalExample { name }
    ... on Organization { typicalExamples { totalCount nodes { name } } }
    ... on Campaign { typicalExamples { totalCount nodes { name } } }
    ... on Person { typicalExamples { totalCount nodes { name } } }
  }
}`;

const answerWith = (count: number, publicCount: number) => {
  const nodes = count > 0 ? [{ name }] : [];
  const list = { totalCount: count, nodes };
  return {
    typicalExample: count > 0 ? { name } : null,
    listed: list,
    found: { totalCount: count },
    titled: { totalCount: count },
    either: { totalCount: count },
    others: { totalCount: count },
    either2: { totalCount: count - publicCount },
    ordered: { nodes },
    exampleProgram: { typicalExamples: list },
    _entities: [
      count > 0 ? { name } : null,
      { typicalExamples: list },
      { typicalExamples: list },
      { typicalExamples: list },
    ],
  };
};

const parts = `query ($id: ID!) { typicalExample(id: $id) {
  stages { stage note }
  recognitions { act note }
  replications { totalCount nodes { scope note example { name } } }
} }`;

describe("an example that was registered but not honored", () => {
  it("is not visible to outsiders by ID, list, count, search, filter, order or reference", async () => {
    for (const caller of outsiders) {
      const answer = await graph.as(caller).data(everywhere, variables);
      expect(answer).toEqual(answerWith(0, 0));
      expect(JSON.stringify(answer)).not.toContain(name);
    }
  });

  it("is visible everywhere to every role of the staff", async () => {
    for (const caller of insiders) {
      expect(await graph.as(caller).data(everywhere, variables)).toEqual(answerWith(1, 0));
    }
  });

  it("is hidden with all its parts, also if a part is loaded by itself", async () => {
    const { typicalExample } = await graph.as(insiders[0]!).data(parts, variables);
    expect(typicalExample).toEqual({
      stages: ["DISCOVERED", "FOSTERED", "REVIEWED", "REPLICATED"].map((stage) => ({
        stage,
        note: ["FOSTERED", "REVIEWED"].includes(stage) ? "Lời riêng về bước này" : null,
      })),
      recognitions: [{ act: "SELECTED", note: "Lời riêng khi lựa chọn" }],
      replications: {
        totalCount: 1,
        nodes: [{ scope: "PROVINCE", note: "Lời riêng khi nhân rộng", example: { name } }],
      },
    });
    expect(await graph.as(anonymous).data(parts, variables)).toEqual({ typicalExample: null });
    const found = async (caller: Caller) => {
      const { loaders } = createRequestContext(graph.database.fork(), { requestId: "parts", locale: "VI", caller });
      const ofExample = [ExampleStageEntry, ExampleRecognition, Replication].map((entity) =>
        loaders.many<{ id: string; exampleId: string }>(entity as never, "exampleId").load(variables.id),
      );
      return (await Promise.all(ofExample)).map((records) => records.length);
    };
    expect(await found(insiders[0]!)).toEqual([4, 1, 1]);
    expect(await found(anonymous)).toEqual([0, 0, 0]);
  });

  it("cannot be distinguished by outsiders from one that does not exist, also by errors", async () => {
    const missing = { ...variables, id: "018f0000-0000-7000-8000-00000000ffff" };
    const [hidden, nothing] = await Promise.all(
      [variables, missing].map(({ id }) => graph.as(anonymous).execute(parts, { id })),
    );
    expect(hidden).toEqual(nothing);
  });

  it("is in no public change, with its parts, until it is honored, and in all changes from then on", async () => {
    const changes = async (after: number) =>
      graph.database.fork().execute<{ seq: number; type: string; kind: string; before: boolean; after: boolean }[]>(
        `select seq::int, type, kind, public_before as before, public_after as after from typical_examples.change
           where seq > ? and type not in ('ExampleProgram') order by seq`,
        [after],
      );
    const hidden = await changes(0);
    expect(new Set(hidden.map(({ type }) => type))).toEqual(
      new Set(["TypicalExample", "ExampleStageEntry", "ExampleRecognition", "Replication"]),
    );
    expect(hidden.filter((change) => change.before || change.after)).toEqual([]);

    await succeed(graph, "recordRecognitionAct", {
      exampleId: variables.id,
      act: "HONORED",
      recognizedOn: "2017-09-08",
      note: "Lời riêng khi tôn vinh",
    });
    const shown = await changes(hidden.at(-1)!.seq);
    expect(shown.map(({ type, kind, before, after }) => `${type} ${kind} ${before} ${after}`).sort()).toEqual([
      "ExampleRecognition CREATED false true",
      "ExampleRecognition UPDATED false true",
      ...Array(4).fill("ExampleStageEntry UPDATED false true"),
      "Replication UPDATED false true",
      "TypicalExample UPDATED false true",
    ]);
  });
});

describe("the same example after it is honored", () => {
  it("is visible everywhere to every caller with its parts, except the notes of the staff", async () => {
    for (const caller of outsiders) {
      expect(await graph.as(caller).data(everywhere, variables)).toEqual(answerWith(1, 1));
      const { typicalExample } = await graph.as(caller).data(parts.replaceAll(" note ", " "), variables);
      expect(typicalExample.stages).toHaveLength(4);
      expect(typicalExample.recognitions).toEqual([{ act: "HONORED" }, { act: "SELECTED" }]);
      expect(typicalExample.replications.nodes).toEqual([{ scope: "PROVINCE", example: { name } }]);
    }
  });

  it("has notes that are visible to staff only; another caller is refused that field alone", async () => {
    const answer = await graph.as(anonymous).execute(parts, variables, "EN");
    expect(answer.data.typicalExample.replications).toEqual({
      totalCount: 1,
      nodes: [{ scope: "PROVINCE", note: null, example: { name } }],
    });
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(["UNAUTHENTICATED"]));
    expect(answer.errors?.map(({ path }) => path?.at(-1))).toEqual(answer.errors?.map(() => "note"));
    expect(JSON.stringify(answer)).not.toContain("Lời riêng");
    const portal = await graph.as(testCaller([Role.PORTAL])).execute(parts, variables, "EN");
    expect(new Set(portal.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(["FORBIDDEN"]));
  });

  it("has new parts that are visible at once", async () => {
    await succeed(graph, "recordReplication", { exampleId: variables.id, scope: "NATION" });
    await succeed(graph, "recordRecognitionAct", { exampleId: variables.id, act: "SPREAD" });
    const { typicalExample } = await graph
      .as(anonymous)
      .data(
        `query ($id: ID!) { typicalExample(id: $id) { recognitions { act } replications { totalCount } } }`,
        variables,
      );
    expect(typicalExample.recognitions).toHaveLength(3);
    expect(typicalExample.replications.totalCount).toBe(2);
  });
});

it("search does not find notes, and an error states only what the caller sent", async () => {
  const { typicalExamples: found } = await graph.data(`{ typicalExamples(search: "loi rieng") { totalCount } }`);
  expect(found.totalCount).toBe(0);
  const missing = "018f0000-0000-7000-8000-00000000ffff";
  expect(await refused(graph, "advanceExample", { exampleId: missing, stage: "FOSTERED" })).toEqual([
    {
      code: "UNKNOWN_TYPICAL_EXAMPLE",
      field: ["exampleId"],
      vi: `Không có điển hình “${missing}”`,
      en: `There is no typical example "${missing}"`,
    },
  ]);
});
