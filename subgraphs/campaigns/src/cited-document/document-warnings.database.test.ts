import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { campaigns } from "../definition.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
});
afterAll(() => graph.close());

const register = `mutation ($input: RegisterDocumentInput!) {
  registerDocument(input: $input) {
    document { reference { text } }
    userErrors { code }
    warnings { code field message }
  }
}`;

it.each([
  ["12/KH_UBND", "DOCUMENT_NUMBER_NOT_READ", "12/KH_UBND"],
  ["Chỉ thị số 22/CT-TW", "DOCUMENT_MAY_BE_MISTYPED", "22-CT/TW"],
  ["Kế hoạch số 12/QĐ-UBND", "DOCUMENT_TYPE_CONFLICTS", "12/QĐ-UBND"],
])("a document that is cited as “%s” is registered as it is, with %s", async (text, code, part) => {
  const { document, userErrors, warnings } = (await graph.data(register, { input: { reference: { text } } }))
    .registerDocument;
  expect({ document, userErrors }).toEqual({ document: { reference: { text } }, userErrors: [] });
  expect(warnings).toEqual([{ code, field: ["reference", "text"], message: expect.stringContaining(part) }]);
});

it("one that is read to its end has no warning", async () => {
  const reference = { text: "Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ" };
  expect((await graph.data(register, { input: { reference } })).registerDocument.warnings).toEqual([]);
});
