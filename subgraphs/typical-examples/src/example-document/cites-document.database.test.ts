import { openTestGraph, schemaDifference, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { succeed } from "../testing/operations.js";

const organizationId = "018f0000-0000-7000-8000-000000000001";

const cited = [
  "Kế hoạch 3617/KH-UBND ngày 15/12/2015",
  "Công văn số 1295/SNV-BTĐKT ngày 14/7/2016",
  "Nghị định số 1295/2017/NĐ-CP",
  'Quyết định số 5 về "thi đua"',
];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  const documents = cited.map((text) => ({ relation: "IMPLEMENTS", document: { text } }));
  const common = { organizationId, documents };
  const { id } = await succeed(graph, "createExampleProgram", { code: "citing", name: "Có văn bản", ...common });
  await succeed(graph, "createExampleProgram", { code: "silent", name: "Không văn bản", organizationId });
  const conference = { programId: id, kind: "INTERIM", heldOn: "2017-09-08", assessment: "Tốt" };
  await succeed(graph, "holdReviewConference", { ...conference, name: "Có văn bản", documents });
  await succeed(graph, "holdReviewConference", { ...conference, name: "Không văn bản" });
});
afterAll(() => graph.close());

describe.each(["examplePrograms", "reviewConferences"])("%s", (list) => {
  const find = async (filter: string): Promise<string[]> => {
    const { found } = await graph.data(`{ found: ${list}(filter: ${filter}) { nodes { name } } }`);
    return found.nodes.map(({ name }: { name: string }) => name);
  };

  it.each([
    "number: 3617",
    'number: 3617, symbol: "KH-UBND"',
    'number: 3617, symbol: "kh - ubnd", year: 2015',
    "number: 1295, year: 2016",
    "number: 1295, year: 2017",
    'number: 1295, year: 2017, symbol: "NĐ-CP"',
    "number: 3617, symbol: null, year: null",
    "number: 5",
  ])("are found by the document that they cite: %s", async (given) => {
    expect(await find(`{ document: { ${given} } }`)).toEqual(["Có văn bản"]);
    expect(await find(`{ not: { document: { ${given} } } }`)).toEqual(["Không văn bản"]);
  });

  it.each([
    "number: 36",
    'number: 3617, symbol: "SNV-BTĐKT"',
    'number: 1295, year: 2017, symbol: "SNV-BTĐKT"',
    "number: 3617, year: 201",
    'number: 3617, symbol: "KH-UBND\\\\\\" || true || \\\\\\""',
    'number: 3617, symbol: ""',
  ])("are not found by parts of several: %s", async (given) => {
    expect(await find(`{ document: { ${given} } }`)).toEqual([]);
    expect(await find(`{ not: { document: { ${given} } } }`)).toHaveLength(2);
  });
});

it("an index answers it", async () => {
  expect(await schemaDifference(typicalExamples.database)).toBe("");
  const plan = await graph.database.fork().transactional(async (em) => {
    await em.execute("set local enable_seqscan = off");
    return em.execute<object[]>(
      `explain (costs off) select from "typical_examples"."example_program" where "documents" @@ 'exists($[*].document ? (@.number == 5 && ((@.symbol == "a") || (@.symbol == "b"))))'`,
    );
  });
  expect(JSON.stringify(plan)).toContain("example_program_documents_index");
});
