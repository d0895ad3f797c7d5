import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

const id = (name: string) => idFromKey(`test/${name}`);
const issue = `mutation ($input: IssueDecisionInput!) {
  issueDecision(input: $input) { awardDecision { id } userErrors { code field } }
}`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, { organizations: [{ id: id("department") }, { id: id("unit") }], persons: [id("person")] });
});
afterAll(() => graph.close());

const individual = {
  formCode: "GK",
  subjectKind: "INDIVIDUAL",
  recipientName: "Nguyễn Văn A",
  position: "Chuyên viên",
};
const collective = { formCode: "GK", subjectKind: "COLLECTIVE", recipientName: "Phòng Tổng hợp" };

it.each([
  [
    "a title of individuals for a collective",
    { ...collective, formCode: "CSTĐCS" },
    "SUBJECT_NOT_ALLOWED",
    "subjectKind",
  ],
  ["a class that the form does not have", { ...individual, formCode: "HCLĐ", grade: 4 }, "GRADE_NOT_ALLOWED", "grade"],
  ["a person for a collective", { ...collective, personId: id("person") }, "RECIPIENT_KIND_MISMATCH", "personId"],
  ["a collective that is posthumous", { ...collective, isPosthumous: true }, "RECIPIENT_KIND_MISMATCH", "isPosthumous"],
  [
    "an organization for an individual",
    { ...individual, organizationId: id("unit") },
    "RECIPIENT_KIND_MISMATCH",
    "organizationId",
  ],
  ["a negative bonus", { ...individual, amountVnd: -1 }, "INVALID_AMOUNT", "amountVnd"],
  [
    "an achievement that ends before it starts",
    { ...individual, achievementFrom: "2025-01-01", achievementTo: "2024-12-31" },
    "INVALID_PERIOD",
    "achievementTo",
  ],
])("an award with %s is refused, and nothing is stored", async (_, award, code, field) => {
  const input = { organizationId: id("department"), issuedOn: "2025-01-20", awards: [award] };
  expect(await graph.data(issue, { input })).toEqual({
    issueDecision: { awardDecision: null, userErrors: [{ code, field: ["awards", "0", field] }] },
  });
  expect((await graph.data("{ awardDecisions { totalCount } }")).awardDecisions.totalCount).toBe(0);
});
