import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "./definition.js";
import { fillMirrors, organizations } from "./testing/mirrored-records.js";
import { succeed, wholeDatabase } from "./testing/operations.js";

let graph: TestGraph;
let programId: string;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  const program = { code: "p", name: "Chương trình", organizationId: organizations.SO };
  programId = (await succeed(graph, "createExampleProgram", program)).id;
});
afterAll(() => graph.close());

const example = () =>
  succeed(graph, "registerExample", {
    kind: "ADVANCED_EXAMPLE",
    subjectKind: "INDIVIDUAL",
    name: "Nguyễn Văn An",
    organizationId: organizations.SO,
  });

/** Runs a mutation of one record and returns the ID and version of the record, and the user errors. */
async function change(mutation: string, input: Record<string, unknown>) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const field = { advanceExample: "typicalExample", recordRecognitionAct: "typicalExample" }[mutation];
  const record = field ?? (mutation === "correctSelectionRound" ? "selectionRound" : "exampleProgram");
  const answer = await graph.data(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { record: ${record} { id version } userErrors { code field } } }`,
    { input },
  );
  return answer[mutation] as {
    record: { id: string; version: number };
    userErrors: { code: string; field: string[] }[];
  };
}

interface Change {
  id: string;
  input: Record<string, unknown>;
  /** The input of the second call, if it differs. */
  next?: Record<string, unknown>;
}

/** The mutations that take an expected version, each with an input for a new record. */
const changes: [string, () => Promise<Change>][] = [
  ["advanceExample", () => withExample({ stage: "FOSTERED" }, { stage: "REVIEWED" })],
  ["recordRecognitionAct", () => withExample({ act: "INTRODUCED" })],
  ["recordRecognitionAct", () => withExample({ act: "HONORED" })],
  ["defineSelectionProcedure", async () => ({ id: programId, input: { programId, steps: [{ kind: "UNIT_REVIEW" }] } })],
  ["correctSelectionRound", withRound],
];

async function withExample(input: object, next: object = input): Promise<Change> {
  const { id } = await example();
  return { id, input: { exampleId: id, ...input }, next: { exampleId: id, ...next } };
}

let series = 0;
async function withRound(): Promise<Change> {
  series += 1;
  const counts = { kind: "REGISTERED", collectiveCount: 2, individualCount: 2 };
  const { id } = await succeed(graph, "recordSelectionRound", { programId, series, ...counts });
  return { id, input: { id, text: "Sửa" }, next: { id, text: "Sửa lại" } };
}

describe("a change with an expected version", () => {
  it.each(changes)("by %s increments the version", async (mutation, make) => {
    const { id, input, next = input } = await make();
    const first = await change(mutation, input);
    expect(first.userErrors).toEqual([]);
    const second = await change(mutation, { ...next, expectedVersion: first.record.version });
    expect(second).toEqual({ record: { id, version: first.record.version + 1 }, userErrors: [] });
  });

  it.each(changes)("by %s is refused if the version is stale, with the current record", async (mutation, make) => {
    const { id, input } = await make();
    const { record: seen } = await change(mutation, input);
    const before = await wholeDatabase(graph);
    const stale = await change(mutation, { ...input, expectedVersion: seen.version - 1 });
    expect(stale).toEqual({
      record: { id, version: seen.version },
      userErrors: [{ code: "VERSION_CONFLICT", field: ["expectedVersion"] }],
    });
    expect(await wholeDatabase(graph)).toEqual(before);
  });
});

it("of two callers who expect the same version at the same time, one writes", async () => {
  const { id } = await example();
  const { typicalExample } = await graph.data(`query ($id: ID!) { typicalExample(id: $id) { version } }`, { id });
  const expectedVersion = typicalExample.version;
  const answers = await Promise.all(
    ["SELECTED", "PRAISED"].map((act) => change("recordRecognitionAct", { exampleId: id, act, expectedVersion })),
  );
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["VERSION_CONFLICT"]);
});

it("a replication increments the version of its example, so that a stale change is refused", async () => {
  const { id: exampleId } = await example();
  for (const stage of ["FOSTERED", "REVIEWED"]) await succeed(graph, "advanceExample", { exampleId, stage });
  const { record: seen } = await change("recordRecognitionAct", { exampleId, act: "SELECTED" });
  await succeed(graph, "recordReplication", { exampleId, scope: "AGENCY" });
  await succeed(graph, "recordReplication", { exampleId, scope: "SECTOR" });
  const late = await change("recordRecognitionAct", { exampleId, act: "PRAISED", expectedVersion: seen.version });
  expect(late.userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
  expect(late.record.version).toBeGreaterThan(seen.version + 1);
});

it("an idempotency key has one effect, also if it is sent twice at the same time", async () => {
  const { id: exampleId } = await example();
  const input = { exampleId, act: "SELECTED", idempotencyKey: "mot-lan-thoi" };
  const answers = await Promise.all([1, 2].map(() => change("recordRecognitionAct", input)));
  expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], []]);
  const { typicalExample } = await graph.data(`query ($id: ID!) { typicalExample(id: $id) { recognitions { act } } }`, {
    id: exampleId,
  });
  expect(typicalExample.recognitions).toEqual([{ act: "SELECTED" }]);
});
