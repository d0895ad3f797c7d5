import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

const department = idFromKey("test/department");
let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, { organizations: [{ id: department }] });
});
afterAll(() => graph.close());

const errors = "userErrors { code message field }";
const issue = `mutation ($input: IssueDecisionInput!) { payload: issueDecision(input: $input) { awardDecision { id } ${errors} } }`;
const cancel = `mutation ($input: CancelDecisionInput!) { payload: cancelDecision(input: $input) { awardDecision { id } ${errors} } }`;
const end = `mutation ($input: EndAwardFormInput!) { payload: endAwardForm(input: $input) { awardForm { validTo version } ${errors} } }`;
const create = `mutation ($input: CreateAwardFormInput!) { payload: createAwardForm(input: $input) { awardForm { id } ${errors} } }`;
const run = async (mutation: string, input: object) => (await graph.data(mutation, { input })).payload;
const formOf = async (code: string) =>
  (await graph.data(`{ awardFormByCode(code: "${code}") { id version validTo } }`)).awardFormByCode;
const issued = (formCode: string, issuedOn: string, ...names: string[]) =>
  run(issue, {
    ...{ organizationId: department, issuedOn },
    awards: names.map((recipientName) => ({ formCode, subjectKind: "INDIVIDUAL", recipientName })),
  });

it("a form does not end before the last award that was decided while it was in force", async () => {
  await issued("GK", "2024-06-10", "An");
  await issued("GK", "2025-01-20", "An", "Bình");
  const { awardDecision: last } = await issued("GK", "2025-03-01", "An");
  const form = await formOf("GK");
  const refused = await run(end, { id: form.id, validTo: "2025-01-20" });
  expect(refused).toEqual({
    awardForm: null,
    userErrors: [
      {
        code: "AWARD_FORM_IN_USE",
        message:
          "Không thể chấm dứt hiệu lực của “GK” từ ngày 2025-01-20: có 3 lượt khen thưởng được quyết định từ ngày đó, lần cuối ngày 2025-03-01",
        field: ["validTo"],
      },
    ],
  });
  const english = await graph.execute(end, { input: { id: form.id, validTo: "2025-03-01" } }, "EN");
  expect(english.data.payload.userErrors).toMatchObject([
    {
      code: "AWARD_FORM_IN_USE",
      message: '"GK" cannot end on 2025-03-01; awards decided from that day on: 1, the last one on 2025-03-01',
    },
  ]);
  expect(await formOf("GK")).toEqual(form);
  // A cancelled award does not stand on it any more.
  await run(cancel, { decisionId: last.id, cancelledOn: "2025-04-01", reason: "Nhầm" });
  expect(await run(end, { id: form.id, validTo: "2025-01-21" })).toEqual({
    awardForm: { validTo: "2025-01-21", version: 2 },
    userErrors: [],
  });
});

it("a form ends, or is awarded after that day, not both", async () => {
  const form = await formOf("CSTĐCS");
  const answers = await Promise.all([
    run(end, { id: form.id, validTo: "2025-06-01" }),
    ...Array.from({ length: 7 }, (_, index) => issued("CSTĐCS", "2025-07-01", `Lê Văn ${index}`)),
  ]);
  const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? "done");
  if (codes[0] === "done") expect(new Set(codes.slice(1))).toEqual(new Set(["AWARD_FORM_NOT_IN_FORCE"]));
  else {
    expect(codes[0]).toBe("AWARD_FORM_IN_USE");
    expect(codes).toContain("done");
  }
});

it("a later end is not within the next row of its code, also of another key", async () => {
  const row = { labelVi: "Kỷ niệm chương", labelEn: "Badge", category: "COMMEMORATIVE_BADGE", precedence: 500 };
  const badge = { ...row, code: "KNC", subjectKinds: ["INDIVIDUAL"] };
  const first = await run(create, { ...badge, key: "BADGE", validFrom: "2024-01-01", validTo: "2025-01-01" });
  await run(create, { ...badge, key: "BADGE_OF_PROVINCE", validFrom: "2025-01-01" });
  const later = await run(end, { id: first.awardForm.id, validTo: "2025-01-02" });
  expect(later.userErrors).toMatchObject([{ code: "PERIOD_OVERLAPS" }]);
});
