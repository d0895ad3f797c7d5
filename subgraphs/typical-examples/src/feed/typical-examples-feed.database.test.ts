import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors, organizations, others } from "../testing/mirrored-records.js";
import { succeed } from "../testing/operations.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
});
afterAll(() => graph.close());

const snapshots = (type: string) =>
  graph.database
    .fork()
    .execute<{ id: string; snapshot: object }[]>(
      `select id, snapshot from typical_examples.change where type = ? order by seq`,
      [type],
    );

it("an example is published to mirrors at each change, without its name", async () => {
  const { id } = await succeed(graph, "registerExample", {
    kind: "GOOD_PERSON_GOOD_DEED",
    subjectKind: "INDIVIDUAL",
    name: "Bí Mật Chưa Công Bố",
    organizationId: organizations.SO,
    personId: others.person,
  });
  await succeed(graph, "advanceExample", { exampleId: id, stage: "FOSTERED" });
  await succeed(graph, "recordRecognitionAct", { exampleId: id, act: "HONORED" });
  const known = {
    kind: "GOOD_PERSON_GOOD_DEED",
    subjectKind: "INDIVIDUAL",
    organizationId: organizations.SO,
    personId: others.person,
  };
  expect(await snapshots("TypicalExample")).toEqual([
    { id, snapshot: { ...known, stage: "DISCOVERED", isPublic: false } },
    { id, snapshot: { ...known, stage: "FOSTERED", isPublic: false } },
    { id, snapshot: { ...known, stage: "FOSTERED", isPublic: true } },
  ]);
});

it("a conference is published to mirrors with its name, organizer and date", async () => {
  const program = { code: "p", name: "Chương trình", organizationId: organizations.SO };
  const { id: programId } = await succeed(graph, "createExampleProgram", program);
  const held = { programId, kind: "INTERIM", name: "Hội nghị sơ kết", heldOn: "2017-09-08" };
  const { id } = await succeed(graph, "holdReviewConference", held);
  expect(await snapshots("ReviewConference")).toEqual([
    { id, snapshot: { name: "Hội nghị sơ kết", organizerId: organizations.SO, heldOn: "2017-09-08" } },
  ]);
});

const changesOf = `query ($after: String) { typicalExamplesChanges(after: $after, first: 200) {
  nodes { type id kind changed before after } pageInfo { endCursor }
} }`;

it("a portal receives no change of an example before it is honored, and then the example with all its parts at once", async () => {
  const portal = graph.as(testCaller([Role.PORTAL]));
  const { typicalExamplesChanges: start } = await portal.data(changesOf);
  const { id } = await succeed(graph, "registerExample", {
    kind: "GOOD_PERSON_GOOD_DEED",
    subjectKind: "INDIVIDUAL",
    name: "Lê Thị Dung",
    organizationId: organizations.SO,
    personId: others.person,
  });
  await succeed(graph, "advanceExample", { exampleId: id, stage: "FOSTERED", note: "Lời riêng" });
  const { typicalExamplesChanges: hidden } = await portal.data(changesOf, { after: start.pageInfo.endCursor });
  expect(hidden.nodes).toEqual([]);

  const honored = { exampleId: id, act: "HONORED", recognizedOn: "2017-09-08", note: "Lời riêng" };
  await succeed(graph, "recordRecognitionAct", honored);
  const { typicalExamplesChanges: shown } = await portal.data(changesOf, { after: start.pageInfo.endCursor });
  const types = shown.nodes.map(({ type, kind }: { type: string; kind: string }) => `${type} ${kind}`);
  expect(types.sort()).toEqual([
    "ExampleRecognition CREATED",
    "ExampleStageEntry CREATED",
    "ExampleStageEntry CREATED",
    "TypicalExample CREATED",
  ]);
  const shownExample = shown.nodes.find(({ type }: { type: string }) => type === "TypicalExample");
  expect(shownExample).toMatchObject({
    id,
    before: null,
    after: {
      name: "Lê Thị Dung",
      kind: "GOOD_PERSON_GOOD_DEED",
      currentStage: "FOSTERED",
      organizationId: organizations.SO,
      personId: others.person,
      isPublic: true,
      honoredOn: "2017-09-08",
    },
  });
  expect(
    shown.nodes.every(
      ({ type, after }: { type: string; after: { exampleId?: string } }) =>
        type === "TypicalExample" || after.exampleId === id,
    ),
  ).toBe(true);
  expect(JSON.stringify(shown)).not.toContain("Lời riêng");
});

it("changes are readable by signed-in callers, and the audit trail by auditors only", async () => {
  const codeOf = async (caller: Parameters<TestGraph["as"]>[0], query: string) =>
    (await graph.as(caller).execute(query)).errors?.[0]?.extensions.code;
  expect(await codeOf(anonymous, changesOf)).toBe("UNAUTHENTICATED");
  const trail = `{ typicalExamplesAuditTrail { nodes { type after } } }`;
  expect(await codeOf(testCaller([Role.PORTAL]), trail)).toBe("FORBIDDEN");
  const { typicalExamplesAuditTrail } = await graph.as(testCaller([Role.AUDITOR])).data(trail);
  expect(JSON.stringify(typicalExamplesAuditTrail)).toContain("Lời riêng");
});
