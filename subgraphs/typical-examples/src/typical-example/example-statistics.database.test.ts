import type { EntityManager } from "@mikro-orm/sql";
import { anonymous, type Caller, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { ReplicationService } from "../replication/replication.service.js";
import { ReplicationScope } from "../replication/replication-scope.js";
import { fillMirrors, organizations, others } from "../testing/mirrored-records.js";
import { succeed } from "../testing/operations.js";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";
import { RecognitionAct } from "./recognition-act.js";
import { TypicalExampleService } from "./typical-example.service.js";

const callers: Record<string, Caller> = {
  anonymous,
  portal: testCaller([Role.PORTAL]),
  analyst: testCaller([Role.ANALYST]),
  editor: testCaller([Role.EDITOR], "XA"),
};
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const anExample = fc.record({
  kind: oneOf(Object.values(ExampleKind)),
  subjectKind: oneOf(Object.values(SubjectKind)),
  organizationId: oneOf(Object.values(organizations)),
  campaignId: oneOf([others.campaign, others.campaignWithoutOrganization, null]),
  inProgram: fc.boolean(),
  stages: fc.nat(2),
  honored: fc.boolean(),
  honoredOn: oneOf(["2017-12-31", "2018-01-01", "2018-09-08", null]),
  replications: fc.nat(2),
});

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  const { id: programId } = await succeed(graph, "createExampleProgram", {
    code: "p",
    name: "Chương trình",
    organizationId: organizations.TINH,
  });
  await graph.database.fork().transactional(async (transaction) => {
    const em = transaction as EntityManager;
    const service = new TypicalExampleService(em);
    for (const given of fc.sample(anExample, { numRuns: 80, seed: 2017 })) {
      const { inProgram, stages, honored, honoredOn, replications, ...example } = given;
      const registered = { ...example, name: "Nguyễn Văn An", programId: inProgram ? programId : null };
      const { id: exampleId } = await service.register(registered);
      const ways = [ExampleStage.FOSTERED, ExampleStage.REVIEWED].slice(0, stages);
      for (const stage of ways) await service.advance({ exampleId, stage });
      if (honored) await service.recognize({ exampleId, act: RecognitionAct.HONORED, recognizedOn: honoredOn });
      for (let made = 0; stages === 2 && made < replications; made += 1) {
        await new ReplicationService(em).record({ exampleId, scope: ReplicationScope.NATION, note: `Lần ${made}` });
      }
    }
  });
});
afterAll(() => graph.close());

type Row = Record<string, unknown>;
/** For each dimension, the field of a row and how to compute its value from a listed example. */
const dimensions: Record<string, { row: string; selection: string; of: (node: never) => unknown }> = {
  YEAR: {
    row: "year",
    selection: "year",
    of: ({ honoredOn }: { honoredOn: string | null }) => honoredOn && Number(honoredOn.slice(0, 4)),
  },
  STAGE: { row: "stage", selection: "stage", of: ({ currentStage }: Row) => currentStage },
  KIND: { row: "kind", selection: "kind", of: ({ kind }: Row) => kind },
  SUBJECT_KIND: { row: "subjectKind", selection: "subjectKind", of: ({ subjectKind }: Row) => subjectKind },
  ORGANIZATION: { row: "organization", selection: "organization { id }", of: ({ organization }: Row) => organization },
  CAMPAIGN: { row: "campaign", selection: "campaign { id }", of: ({ campaign }: Row) => campaign },
  PROGRAM: { row: "program", selection: "program { id }", of: ({ program }: Row) => program },
};
const everyDimension = Object.values(dimensions)
  .map(({ selection }) => selection)
  .join(" ");

const statistics = `query ($groupBy: [ExampleDimension!]!, $filter: TypicalExampleFilter, $lineage: LineageView, $limit: Int) {
  exampleStats(groupBy: $groupBy, filter: $filter, lineage: $lineage, limit: $limit) { totalCount rowCount asOf
    rows { ${everyDimension} exampleCount honoredCount replicationCount } } }`;
const list = `query ($filter: TypicalExampleFilter, $after: String) {
  typicalExamples(first: 200, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage } nodes {
    kind subjectKind currentStage honoredOn isPublic organization { id } campaign { id } program { id }
    replications { totalCount } } } }`;

/** Counts listed examples as statistics should. AS_NOW replaces the organization that was merged by its successor. */
function counted(nodes: Row[], groupBy: string[], lineage: string): Row[] {
  const groups = Map.groupBy(nodes, (node) =>
    JSON.stringify(
      groupBy.map((name) => {
        const value = dimensions[name]!.of(node as never);
        const isMerged = (value as { id?: string } | null)?.id === organizations["SO-CU"];
        return name === "ORGANIZATION" && lineage === "AS_NOW" && isMerged ? { id: organizations.SO } : value;
      }),
    ),
  );
  return [...groups].map(([key, group]) => {
    const values = JSON.parse(key) as unknown[];
    const empty = Object.fromEntries(Object.values(dimensions).map(({ row }) => [row, null]));
    const grouped = Object.fromEntries(groupBy.map((name, index) => [dimensions[name]!.row, values[index]]));
    const replications = group.map((node) => (node.replications as { totalCount: number }).totalCount);
    return {
      ...empty,
      ...grouped,
      exampleCount: group.length,
      honoredCount: group.filter(({ isPublic }) => isPublic).length,
      replicationCount: replications.reduce((sum, count) => sum + count, 0),
    };
  });
}

const byText = (rows: Row[]) =>
  rows
    .map((row) =>
      JSON.stringify(
        Object.keys(row)
          .map((name) => [name, row[name]] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .sort();

describe("statistics of examples", () => {
  it("count exactly the examples that the same caller lists, for any filter and grouping", async () => {
    const anOperator = fc.oneof(
      oneOf(Object.values(ExampleKind)).map((eq) => ({ kind: { eq } })),
      oneOf(Object.values(ExampleStage)).map((eq) => ({ currentStage: { eq } })),
      fc.boolean().map((eq) => ({ isPublic: { eq } })),
      oneOf(["2018-01-01", "2018-09-08"]).map((gte) => ({ honoredOn: { gte } })),
      fc
        .record({
          id: oneOf(Object.values(organizations)),
          includeDescendants: fc.boolean(),
          includePredecessors: fc.boolean(),
        })
        .map((organization) => ({ organization })),
    );
    const aFilter = fc.oneof(
      fc.constant(null),
      anOperator,
      fc.tuple(anOperator, anOperator).map((or) => ({ or })),
      anOperator.map((not) => ({ not })),
    );
    const question = fc.record({
      who: oneOf(Object.keys(callers)),
      groupBy: fc.subarray(Object.keys(dimensions)),
      filter: aFilter,
      lineage: oneOf(["AS_THEN", "AS_NOW"]),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ who, groupBy, filter, lineage }) => {
        const asker = graph.as(callers[who]!);
        const { typicalExamples: found } = await asker.data(list, { filter });
        expect(found.pageInfo.hasNextPage).toBe(false);
        const { exampleStats } = await asker.data(statistics, { groupBy, filter, lineage });
        // Without dimensions there is one row even if there are no examples.
        const expected = counted(found.nodes, groupBy, lineage);
        if (groupBy.length > 0 || expected.length > 0) expect(byText(exampleStats.rows)).toEqual(byText(expected));
        else expect(exampleStats.rows).toMatchObject([{ exampleCount: 0, honoredCount: 0, replicationCount: 0 }]);
        expect(exampleStats.totalCount).toBe(found.totalCount);
        expect(exampleStats.rowCount).toBe(exampleStats.rows.length);
      }),
      { numRuns: 120, seed: 7 },
    );
  });

  it("need one statement, and one more for all programs that are selected", async () => {
    const questions = { groupBy: ["YEAR", "ORGANIZATION", "STAGE"], lineage: "AS_NOW" };
    expect((await graph.recorded(statistics, questions)).statements).toHaveLength(1);
    const withPrograms = { groupBy: ["PROGRAM", "KIND"] };
    expect((await graph.recorded(statistics, withPrograms)).statements).toHaveLength(2);
  });

  it("count only honored examples for outsiders, and all examples for staff", async () => {
    const total = async (caller: Caller) =>
      (await graph.as(caller).data(statistics, { groupBy: [] })).exampleStats.rows[0] as Record<string, number>;
    const outside = await total(anonymous);
    const inside = await total(callers.analyst!);
    expect(outside.exampleCount).toBe(outside.honoredCount);
    expect(inside.honoredCount).toBe(outside.honoredCount);
    expect(inside.exampleCount).toBe(80);
    expect(inside.exampleCount).toBeGreaterThan(outside.exampleCount!);
    expect(inside.replicationCount).toBeGreaterThan(outside.replicationCount!);
    const unhonored = { groupBy: ["KIND"], filter: { isPublic: { eq: false } } };
    const { exampleStats } = await graph.as(anonymous).data(statistics, unhonored);
    expect(exampleStats).toMatchObject({ rows: [], totalCount: 0, rowCount: 0 });
  });

  it("count a merged organization under itself for AS_THEN, and under its successor for AS_NOW", async () => {
    const countOf = async (lineage: string, id: string) => {
      const { exampleStats } = await graph.data(statistics, { groupBy: ["ORGANIZATION"], lineage });
      const row = exampleStats.rows.find(
        ({ organization }: { organization: { id: string } }) => organization.id === id,
      );
      return row?.exampleCount ?? 0;
    };
    const merged = await countOf("AS_THEN", organizations["SO-CU"]);
    expect(merged).toBeGreaterThan(0);
    expect(await countOf("AS_NOW", organizations["SO-CU"])).toBe(0);
    expect(await countOf("AS_NOW", organizations.SO)).toBe(merged + (await countOf("AS_THEN", organizations.SO)));
  });

  it("are truncated at the limit, and return the total counts", async () => {
    const { exampleStats } = await graph.data(statistics, { groupBy: ["KIND", "ORGANIZATION"], limit: 2 });
    expect(exampleStats.rows).toHaveLength(2);
    expect(exampleStats.totalCount).toBe(80);
    expect(exampleStats.rowCount).toBeGreaterThan(2);
    const refused = await graph.execute(statistics, { groupBy: [], limit: 0 }, "EN");
    expect(refused.errors?.[0]?.extensions.code).toBe("STATISTICS_LIMIT_OUT_OF_RANGE");
  });
});
