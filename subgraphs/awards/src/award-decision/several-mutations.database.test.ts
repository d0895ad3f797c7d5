import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
let decisionId: string;
const organizationId = idFromKey("test/department");

beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, { organizations: [{ id: organizationId }] });
  const { issueDecision } = await graph.data(
    `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { awardDecision { id } } }`,
    { input: { organizationId, issuedOn: "2025-01-20" } },
  );
  decisionId = issueDecision.awardDecision.id;
});
afterAll(() => graph.close());

it("each mutation of an operation returns the record as it is stored after it", async () => {
  const recipient = (recipientName: string) => ({ formCode: "GK", subjectKind: "INDIVIDUAL", recipientName });
  const awardDecision = `{
    awardDecision { version awards { totalCount nodes { recipientName } } cancellation { cancelledOn } } userErrors { code }
  }`;
  const data = await graph.data(
    `mutation ($first: AddAwardsInput!, $second: AddAwardsInput!, $cancel: CancelDecisionInput!, $stale: AddAwardsInput!) {
      a: addAwards(input: $first) ${awardDecision}
      b: addAwards(input: $second) ${awardDecision}
      c: cancelDecision(input: $cancel) ${awardDecision}
      d: addAwards(input: $stale) ${awardDecision}
    }`,
    {
      first: { decisionId, awards: [recipient("Nguyễn Văn A")] },
      second: { decisionId, awards: [recipient("Nguyễn Văn B"), recipient("Nguyễn Văn C")] },
      cancel: { decisionId, cancelledOn: "2025-06-01", reason: "Kê khai không đúng" },
      stale: { decisionId, expectedVersion: 1, awards: [recipient("Nguyễn Văn D")] },
    },
  );
  const [one, three] = [["Nguyễn Văn A"], ["Nguyễn Văn A", "Nguyễn Văn B", "Nguyễn Văn C"]].map((names) => ({
    totalCount: names.length,
    nodes: names.map((recipientName) => ({ recipientName })),
  }));
  const cancellation = { cancelledOn: "2025-06-01" };
  expect(data.a).toMatchObject({ awardDecision: { awards: one, cancellation: null }, userErrors: [] });
  expect(data.b).toMatchObject({ awardDecision: { awards: three, cancellation: null }, userErrors: [] });
  expect(data.c).toMatchObject({ awardDecision: { awards: three, cancellation }, userErrors: [] });
  expect(data.d).toMatchObject({
    awardDecision: { awards: three, cancellation },
    userErrors: [{ code: "VERSION_CONFLICT" }],
  });
});
