import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, { organizations: [{ id: department }] });
});
afterAll(() => graph.close());

const department = idFromKey("test/department");
const fields = "{ awardDecision { id version state awards { totalCount } } userErrors { code message field } }";
const issue = `mutation ($input: IssueDecisionInput!) { payload: issueDecision(input: $input) ${fields} }`;
const add = `mutation ($input: AddAwardsInput!) { payload: addAwards(input: $input) ${fields} }`;
const cancel = `mutation ($input: CancelDecisionInput!) { payload: cancelDecision(input: $input) ${fields} }`;
const run = async (mutation: string, input: object) => (await graph.data(mutation, { input })).payload;
const person = (recipientName: string) => ({ formCode: "CSTĐCS", subjectKind: "INDIVIDUAL", recipientName });

it("each list of recipients increments the version, and a stale version is refused", async () => {
  const { awardDecision } = await run(issue, {
    organizationId: department,
    issuedOn: "2026-01-20",
    awards: [person("Lê Một")],
  });
  expect(awardDecision).toMatchObject({ version: 1, awards: { totalCount: 1 } });
  const seen = { decisionId: awardDecision.id, expectedVersion: 1 };
  expect(await run(add, { ...seen, awards: [person("Lê Hai")] })).toEqual({
    awardDecision: { ...awardDecision, version: 2, awards: { totalCount: 2 } },
    userErrors: [],
  });
  const conflict = {
    awardDecision: { ...awardDecision, version: 2, awards: { totalCount: 2 } },
    userErrors: [
      {
        code: "VERSION_CONFLICT",
        message: "Bản ghi đã được người khác sửa (phiên bản hiện tại: 2); hãy tải lại rồi sửa",
        field: ["expectedVersion"],
      },
    ],
  };
  expect(await run(add, { ...seen, awards: [person("Lê Ba")] })).toEqual(conflict);
  expect(await run(cancel, { ...seen, cancelledOn: "2026-02-01", reason: "Nhầm" })).toEqual(conflict);
  expect(await run(cancel, { ...seen, expectedVersion: 2, cancelledOn: "2026-02-01", reason: "Nhầm" })).toMatchObject({
    awardDecision: { version: 3, state: "CANCELLED" },
    userErrors: [],
  });
});

it("of two concurrent additions to the same version, one gets VERSION_CONFLICT", async () => {
  const { awardDecision } = await run(issue, { organizationId: department, issuedOn: "2026-01-21" });
  const both = await Promise.all(
    ["Lê Bốn", "Lê Năm"].map((name) =>
      run(add, { decisionId: awardDecision.id, expectedVersion: 1, awards: [person(name)] }),
    ),
  );
  const codes = both.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
  expect(codes.flat()).toEqual(["VERSION_CONFLICT"]);
  for (const { awardDecision: shown } of both) expect(shown).toMatchObject({ version: 2, awards: { totalCount: 1 } });
});

it("repeating an idempotency key returns the first decision, and another input is refused", async () => {
  const input = { organizationId: department, issuedOn: "2026-01-22", idempotencyKey: "decision-2026-01-22" };
  const first = await run(issue, input);
  expect(await run(issue, input)).toEqual(first);
  expect(await run(issue, { ...input, issuedOn: "2026-01-23" })).toMatchObject({
    awardDecision: null,
    userErrors: [{ code: "IDEMPOTENCY_KEY_REUSED" }],
  });
  const { awardDecisions } = await graph.data(
    `{ awardDecisions(filter: { issuedOn: { in: ["2026-01-22", "2026-01-23"] } }) { totalCount } }`,
  );
  expect(awardDecisions.totalCount).toBe(1);
});

it("a title or form is not ended with a stale version", async () => {
  const { awardFormByCode: form } = await graph.data(`{ awardFormByCode(code: "GK") { id version validTo } }`);
  const end = `mutation ($input: EndAwardFormInput!) { payload: endAwardForm(input: $input) { awardForm { version validTo } userErrors { code } } }`;
  const ended = { awardForm: { version: 2, validTo: "2030-01-01" }, userErrors: [] };
  expect(await run(end, { id: form.id, expectedVersion: 1, validTo: "2030-01-01" })).toEqual(ended);
  expect(await run(end, { id: form.id, expectedVersion: 1, validTo: "2031-01-01" })).toEqual({
    awardForm: ended.awardForm,
    userErrors: [{ code: "VERSION_CONFLICT" }],
  });
});
