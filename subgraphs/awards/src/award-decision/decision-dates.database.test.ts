import { idFromKey } from "@thidua/base/identifiers";
import { dayAfter, today } from "@thidua/kit/model/known-date";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addMirrored } from "../testing/mirrored-records.js";

const department = idFromKey("test/department");
let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addMirrored(graph, { organizations: [{ id: department }] });
});
afterAll(() => graph.close());

const fields = "{ awardDecision { id state } userErrors { code message field } }";
const issue = `mutation ($input: IssueDecisionInput!) { payload: issueDecision(input: $input) ${fields} }`;
const cancel = `mutation ($input: CancelDecisionInput!) { payload: cancelDecision(input: $input) ${fields} }`;
const run = async (mutation: string, input: object) => (await graph.data(mutation, { input })).payload;
const issued = (given: object) => run(issue, { organizationId: department, ...given });
const counts = () => graph.data("{ awardDecisions { totalCount } }");

const present = today();
const tomorrow = dayAfter(present);
const [year, month, day] = tomorrow.split("-");

it("a decision is not issued in the future, whether its date or its document says so", async () => {
  const before = await counts();
  expect(await issued({ issuedOn: tomorrow })).toEqual({
    awardDecision: null,
    userErrors: [
      {
        code: "DATE_IN_FUTURE",
        message: `Ngày ${tomorrow} chưa đến; hôm nay là ${present}`,
        field: ["issuedOn"],
      },
    ],
  });
  const input = {
    organizationId: department,
    document: { text: `Quyết định số 9/QĐ-SNV ngày ${day}/${month}/${year}` },
  };
  const english = await graph.execute(issue, { input }, "EN");
  expect(english.data.payload.userErrors).toEqual([
    {
      code: "DATE_IN_FUTURE",
      message: `The day ${tomorrow} is in the future. Today is ${present}`,
      field: ["document"],
    },
  ]);
  expect(await counts()).toEqual(before);
});

it("a decision of today can be announced at a later ceremony", async () => {
  expect((await issued({ issuedOn: present, awardedOn: tomorrow })).userErrors).toEqual([]);
});

it("a cancellation and its document are neither before the decision nor in the future", async () => {
  const { awardDecision } = await issued({ issuedOn: "2025-03-01" });
  const act = { decisionId: awardDecision.id, cancelledOn: "2025-06-01", reason: "Khai không đúng thành tích" };
  const dated = (text: string) => ({ ...act, document: { text: `Quyết định số 21/QĐ-SNV ngày ${text}` } });
  for (const [input, code, field] of [
    [{ ...act, cancelledOn: "2025-02-28" }, "CANCELLED_BEFORE_DECISION", ["cancelledOn"]],
    [{ ...act, cancelledOn: tomorrow }, "DATE_IN_FUTURE", ["cancelledOn"]],
    [dated("28/02/2025"), "CANCELLED_BEFORE_DECISION", ["document"]],
    [dated(`${day}/${month}/${year}`), "DATE_IN_FUTURE", ["document"]],
  ] as const)
    expect(await run(cancel, input)).toMatchObject({ awardDecision: null, userErrors: [{ code, field }] });
  expect((await run(cancel, dated("01/06/2025"))).awardDecision).toMatchObject({ state: "CANCELLED" });
});

it("the cancellation of a decision without a date of issue is dated by what is known alone", async () => {
  const { awardDecision } = await issued({ awardedOn: "2025-03-01" });
  const act = { decisionId: awardDecision.id, cancelledOn: "2025-02-01", reason: "Nhầm" };
  expect((await run(cancel, act)).userErrors).toEqual([]);
});
