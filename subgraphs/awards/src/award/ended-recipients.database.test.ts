import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

/* Rule R-14 (Circular 15/2025/TT-BNV): a dissolved organization is not honored; one that ended otherwise is for a person to decide. */

const id = (name: string) => idFromKey(`test/${name}`);
const issue = `mutation ($input: IssueDecisionInput!, $dryRun: Boolean) {
  issueDecision(input: $input, dryRun: $dryRun) {
    awardDecision { awards { totalCount } }
    userErrors { code field }
    warnings { code message field rule legalBasis certainty }
  }
}`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  const ended = { hasEnd: true, endedUntil: "2025-07-01" };
  await addMirrored(graph, {
    organizations: [
      ...[{ id: id("department") }, { id: id("living") }],
      ...[
        { id: id("merged"), ...ended },
        { id: id("split"), ...ended },
        { id: id("dissolved"), ...ended },
      ],
      { id: id("ended some day"), hasEnd: true },
    ],
    lineage: [
      { id: id("merger"), from: [id("merged")], to: [id("living")] },
      { id: id("division"), kind: "SPLIT", from: [id("split")], to: [id("living")] },
      { id: id("dissolution"), kind: "DISSOLVE", from: [id("dissolved")], to: [] },
    ],
  });
});
afterAll(() => graph.close());

let number = 0;
async function honor(organization: string, issuedOn: string, dryRun = false) {
  number += 1;
  const honored = { formCode: "GK", subjectKind: "COLLECTIVE", recipientName: `Tập thể ${number}` };
  const input = {
    ...{ organizationId: id("department"), issuedOn, document: { text: `${number}/QĐ-SNV` } },
    awards: [{ ...honored, organizationId: id(organization) }],
  };
  return (await graph.data(issue, { input, dryRun })).issueDecision;
}
const field = ["awards", "0", "organizationId"];

describe("an award to an organization that has ended by the day of the decision", () => {
  it("by dissolution is refused", async () => {
    for (const day of ["2025-07-01", "2026-01-20"]) {
      expect(await honor("dissolved", day)).toEqual({
        ...{ awardDecision: null, userErrors: [{ code: "RECIPIENT_DISSOLVED", field }], warnings: [] },
      });
    }
  });

  it.each(["merged", "split"])("by another act (%s) is done with a warning", async (organization) => {
    const answer = await honor(organization, "2026-01-20");
    expect(answer).toMatchObject({ awardDecision: { awards: { totalCount: 1 } }, userErrors: [] });
    expect(answer.warnings).toEqual([
      {
        ...{ code: "RECIPIENT_ENDED", field, message: expect.stringContaining("kết thúc hoạt động ngày") },
        ...{ rule: "R-14", legalBasis: "Thông tư 15/2025/TT-BNV", certainty: "SECONDARY" },
      },
    ]);
  });

  it("has no rule before the circular", async () => {
    const { warnings } = await honor("merged", "2025-07-15");
    expect(warnings).toMatchObject([{ rule: null, legalBasis: null, certainty: "UNVERIFIED" }]);
  });

  it("is tried out with the same answer", async () => {
    const tried = await honor("merged", "2026-02-20", true);
    expect(tried).toMatchObject({
      awardDecision: { awards: { totalCount: 1 } },
      warnings: [{ code: "RECIPIENT_ENDED" }],
    });
  });
});

it.each([
  ["living", "2026-01-20"],
  ["ended some day", "2026-01-20"],
  ["dissolved", "2025-06-30"],
  ["merged", "2025-06-30"],
])("an award to one that is %s, on %s, is done without a word", async (organization, day) => {
  expect(await honor(organization, day)).toMatchObject({
    ...{ awardDecision: { awards: { totalCount: 1 } }, userErrors: [], warnings: [] },
  });
});
