import { idFromKey } from "@thidua/base/identifiers";
import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
let decisionId: string;
const id = (name: string) => idFromKey(`test/${name}`);
const secret = { achievement: "Lời riêng về thành tích", amountVnd: 2_340_000, typicalExampleId: id("example") };

/** An editor issues a decision, adds a recipient to it, and cancels it. */
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, {
    organizations: [{ id: id("department"), code: "department" }],
    examples: [{ id: id("example"), isPublic: false }],
  });
  const editor = graph.as(testCaller([Role.EDITOR], "department", "chị Hoa"));
  const run = async (mutation: string, type: string, input: object) => {
    const source = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { awardDecision { id } userErrors { code } } }`;
    const { payload } = await editor.data(source, { input });
    expect(payload.userErrors).toEqual([]);
    return payload.awardDecision.id;
  };
  const person = { formCode: "GK", subjectKind: "INDIVIDUAL", recipientName: "Nguyễn Thị Ánh", ...secret };
  decisionId = await run("issueDecision", "IssueDecisionInput", {
    organizationId: id("department"),
    issuedOn: "2026-01-20",
  });
  await run("addAwards", "AddAwardsInput", { decisionId, awards: [person] });
  await run("cancelDecision", "CancelDecisionInput", {
    decisionId,
    cancelledOn: "2026-03-01",
    reason: "Lời riêng về lý do",
  });
});
afterAll(() => graph.close());

interface Change {
  type: string;
  kind: string;
  id: string;
  before: object | null;
  after: { [property: string]: unknown } | null;
}

it("a portal follows awards and their cancellation, without internal values", async () => {
  const source = `{ awardsChanges(first: 200, types: ["AwardDecision", "Award", "Cancellation"]) { nodes { type id kind before after } } }`;
  const { awardsChanges } = await graph.as(testCaller([Role.PORTAL])).data(source);
  const nodes: Change[] = awardsChanges.nodes;
  expect(nodes.map(({ type, kind }) => `${type} ${kind}`)).toEqual(
    expect.arrayContaining(["AwardDecision CREATED", "Award CREATED", "AwardDecision UPDATED", "Cancellation CREATED"]),
  );
  const award = nodes.find(({ type }) => type === "Award");
  expect(award?.after).toMatchObject({ recipientName: "Nguyễn Thị Ánh", decisionId, subjectKind: "INDIVIDUAL" });
  const cancelled = nodes.findLast(({ type }) => type === "AwardDecision");
  expect(cancelled).toMatchObject({ id: decisionId, before: { state: "ISSUED" }, after: { state: "CANCELLED" } });
  expect(nodes.find(({ type }) => type === "Cancellation")?.after).toMatchObject({ cancelledOn: "2026-03-01" });
  expect(JSON.stringify(nodes)).not.toMatch(new RegExp(`Lời riêng|2340000|${id("example")}|search|ceremony|Key`));
});

it("only an auditor reads the authors and values of changes", async () => {
  const source = `{ awardsAuditTrail(first: 200) { nodes { actor operation type after } } }`;
  const { awardsAuditTrail } = await graph.as(testCaller([Role.AUDITOR])).data(source);
  const award = awardsAuditTrail.nodes.find(({ type }: { type: string }) => type === "Award");
  expect(award).toMatchObject({ actor: "chị Hoa", after: secret });
  for (const other of [anonymous, testCaller([Role.PORTAL]), testCaller([Role.PROVINCE_ADMIN])]) {
    const answer = await graph.as(other).execute(source);
    expect(answer.data?.awardsAuditTrail).toBeNull();
    expect(answer.errors).toHaveLength(1);
  }
});

it("a change of a mirror is not a change of awards", async () => {
  const source = `{ awardsAuditTrail(first: 200) { nodes { type } } }`;
  const { awardsAuditTrail } = await graph.as(testCaller([Role.AUDITOR])).data(source);
  const types = new Set(awardsAuditTrail.nodes.map(({ type }: { type: string }) => type));
  expect([...types].sort()).toEqual(["Award", "AwardDecision", "AwardForm", "Cancellation", "CommendationType"]);
});
