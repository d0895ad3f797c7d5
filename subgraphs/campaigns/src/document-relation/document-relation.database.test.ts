import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";

let graph: TestGraph;
let province: string;
let inspectorate: string;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  province = await document("Kế hoạch số 95/KH-UBND ngày 29/7/2019");
  inspectorate = await document("ngày 29/8/2019, Thanh tra tỉnh ban hành Kế hoạch số 17/KH-TTT");
});
afterAll(() => graph.close());

async function document(text: string): Promise<string> {
  const { registerDocument } = await graph.data(
    "mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) { document { id } } }",
    { input: { reference: { text } } },
  );
  return registerDocument.document.id;
}

const relateSource = `mutation ($input: RelateDocumentsInput!) {
  relateDocuments(input: $input) { documentRelation { kind daysBetween } userErrors { code message field } }
}`;
const relate = async (fromId: string, toId: string, kind = "IMPLEMENTS") =>
  (await graph.data(relateSource, { input: { fromId, toId, kind } })).relateDocuments;
const relationCount = () =>
  graph.database.fork().getConnection().execute("select count(*)::int as count from campaigns.document_relation");

describe("a relation between documents", () => {
  it("is a field of both documents, with the days between them", async () => {
    expect(await relate(inspectorate, province)).toEqual({
      documentRelation: { kind: "IMPLEMENTS", daysBetween: 31 },
      userErrors: [],
    });
    const answer = await graph.data(
      `query ($from: ID!, $to: ID!) {
        from: document(id: $from) { relations { kind to { number } daysBetween } incomingRelations { kind } }
        to: document(id: $to) { relations { kind } incomingRelations { from { number } } }
      }`,
      { from: inspectorate, to: province },
    );
    expect(answer).toEqual({
      from: { relations: [{ kind: "IMPLEMENTS", to: { number: 95 }, daysBetween: 31 }], incomingRelations: [] },
      to: { relations: [], incomingRelations: [{ from: { number: 17 } }] },
    });
  });

  it("has no number of days if a date is missing", async () => {
    const undated = await document("Chỉ thị 34-CT/TW của Bộ Chính trị");
    expect((await relate(province, undated, "GUIDES")).documentRelation).toEqual({ kind: "GUIDES", daysBetween: null });
  });
});

describe("relateDocuments", () => {
  it.each([
    ["from a document to itself", () => relate(province, province), "DOCUMENT_RELATES_TO_ITSELF"],
    ["that already exists", () => relate(inspectorate, province), "DUPLICATE_DOCUMENT_RELATION"],
    ["to an unknown document", () => relate(province, newId()), "UNKNOWN_DOCUMENT"],
    [
      "by which two documents would implement each other",
      () => relate(province, inspectorate),
      "DOCUMENT_RELATION_CYCLE",
    ],
  ])("refuses a relation %s, and stores nothing", async (_title, attempt, code) => {
    const before = await relationCount();
    expect(await attempt()).toMatchObject({ documentRelation: null, userErrors: [{ code }] });
    expect(await relationCount()).toEqual(before);
  });

  it("refuses to close a longer chain, in Vietnamese and in English", async () => {
    const division = await document("Kế hoạch số 5/KH-TTT ngày 02/9/2019");
    await relate(division, inspectorate);
    const input = { fromId: province, toId: division, kind: "IMPLEMENTS" };
    const vietnamese = (await graph.data(relateSource, { input })).relateDocuments;
    expect(vietnamese.userErrors).toEqual([
      {
        code: "DOCUMENT_RELATION_CYCLE",
        message: "Quan hệ này tạo vòng lặp: văn bản kia đã thực hiện văn bản này",
        field: ["toId"],
      },
    ]);
    const english = (await graph.execute(relateSource, { input }, "EN")).data.relateDocuments;
    expect(english.userErrors[0].message).toBe(
      "The relation would form a cycle: the other document already implements this one",
    );
  });

  it("accepts cycles of other kinds: two documents can amend each other", async () => {
    expect((await relate(province, inspectorate, "AMENDS")).userErrors).toEqual([]);
  });
});
