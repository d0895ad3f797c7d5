import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

const id = (name: string) => idFromKey(`test/${name}`);
const persons = ["an", "binh", "chi", "dung", "en", "giang"].map(id);

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, {
    organizations: [{ id: id("department") }, { id: id("division") }],
    persons,
    campaigns: [{ id: id("campaign") }],
  });
});
afterAll(() => graph.close());

const fields = "{ awardDecision { id awards { totalCount } } userErrors { code message field } }";
const issue = `mutation ($input: IssueDecisionInput!) { payload: issueDecision(input: $input) ${fields} }`;
const add = `mutation ($input: AddAwardsInput!) { payload: addAwards(input: $input) ${fields} }`;
const cancel = `mutation ($input: CancelDecisionInput!) { payload: cancelDecision(input: $input) ${fields} }`;
const run = async (mutation: string, input: object) => (await graph.data(mutation, { input })).payload;
const issued = (...awardInputs: object[]) =>
  run(issue, { organizationId: id("department"), issuedOn: "2026-01-20", awards: awardInputs });
const codesOf = async (payload: Promise<{ userErrors: { code: string }[] }>) =>
  (await payload).userErrors.map(({ code }) => code);

const year = { achievementFrom: "2025-01-01", achievementTo: "2025-12-31" };
const fighter = (name: string, given: object = {}) => ({
  ...{ formCode: "CSTĐCS", subjectKind: "INDIVIDUAL", recipientName: name, personId: id(name), ...year },
  ...given,
});
const collective = (given: object = {}) => ({
  ...{ formCode: "TTLĐTT", subjectKind: "COLLECTIVE", recipientName: "Phòng Kế hoạch", organizationId: id("division") },
  ...{ ...year, ...given },
});

it("a recipient has a title once for a year, in whichever decision", async () => {
  expect(await codesOf(issued(fighter("an"), collective()))).toEqual([]);
  const again = await graph.execute(issue, {
    input: { organizationId: id("department"), issuedOn: "2026-02-20", awards: [fighter("binh"), fighter("an")] },
  });
  expect(again.data.payload).toEqual({
    awardDecision: null,
    userErrors: [
      {
        code: "TITLE_OF_YEAR_AWARDED",
        message: "“an” đã được tặng “CSTĐCS” năm 2025 theo quyết định khác (ngày 2026-01-20)",
        field: ["awards", "1"],
      },
    ],
  });
  const input = { organizationId: id("department"), issuedOn: "2026-02-20", awards: [collective()] };
  const english = await graph.execute(issue, { input }, "EN");
  expect(english.data.payload.userErrors).toMatchObject([
    { message: '"Phòng Kế hoạch" already has "TTLĐTT" for 2025 by another decision (of 2026-01-20)' },
  ]);
  // Binh was in the decision that was refused.
  const { awardDecision } = await issued(fighter("binh"));
  const added = run(add, { decisionId: awardDecision.id, awards: [fighter("an", { recipientName: "Nguyễn An" })] });
  expect(await codesOf(added)).toEqual(["TITLE_OF_YEAR_AWARDED"]);
});

it("a recipient can have other awards of the year, and the title for other years or for a year that is not stated", async () => {
  expect(await codesOf(issued(fighter("chi"), collective({ achievementFrom: null })))).toEqual([]);
  for (const other of [
    fighter("chi", { formCode: "GK" }),
    fighter("chi", { achievementFrom: "2024-01-01", achievementTo: "2024-12-31" }),
    fighter("chi", { achievementFrom: null, achievementTo: null }),
    fighter("chi", { personId: null }),
    fighter("chi", { personId: null }),
    collective({ campaignId: id("campaign") }),
  ])
    expect(await codesOf(issued(other)), JSON.stringify(other)).toEqual([]);
});

it("a title of a cancelled decision does not count", async () => {
  const { awardDecision } = await issued(fighter("dung"));
  const act = { decisionId: awardDecision.id, cancelledOn: "2026-02-01", reason: "Nhầm" };
  expect(await codesOf(run(cancel, act))).toEqual([]);
  expect(await codesOf(issued(fighter("dung")))).toEqual([]);
  expect(await codesOf(issued(fighter("dung")))).toEqual(["TITLE_OF_YEAR_AWARDED"]);
});

it("of eight writers at the same time, one awards the title", async () => {
  // In several years: the first time, writers may still wait for their connections and come one after another.
  for (const number of [2021, 2022, 2023, 2024]) {
    const during = { achievementFrom: `${number}-01-01`, achievementTo: `${number}-12-31` };
    const answers = await Promise.all(
      // In two orders, so that writers could wait for each other.
      Array.from({ length: 8 }, (_, index) =>
        issued(...(index % 2 === 0 ? ["en", "giang"] : ["giang", "en"]).map((name) => fighter(name, during))),
      ),
    );
    expect(answers.filter(({ awardDecision }) => awardDecision !== null)).toHaveLength(1);
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(Array.from({ length: 14 }, () => "TITLE_OF_YEAR_AWARDED"));
  }
});
