import { newId } from "@thidua/base/identifiers";
import { dayAfter, today } from "@thidua/kit/model/known-date";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganizations, mirrorPersons } from "../testing/mirrored-records.js";

let graph: TestGraph;
let campaignId: string;
let criterionId: string;
const organizationId = newId();

beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await mirrorOrganizations(graph, organizationId);
  const { launchCampaign } = await graph.data(
    `mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { campaign { id criteria { id } } } }`,
    {
      input: {
        code: "2019",
        name: "Phong trào thi đua phát huy sáng kiến",
        kind: "MOVEMENT",
        scope: "UNIT",
        criteria: [
          {
            metric: "ANNUAL_SAVING",
            amount: 50_000_000,
            unit: "VND",
            period: "YEAR",
            appliesTo: ["COLLECTIVE", "INDIVIDUAL"],
            solutionKinds: ["INITIATIVE", "TECHNICAL_SOLUTION", "NEW_WORK_SOLUTION"],
            mustBeApplied: true,
            beneficiary: "AGENCY",
            text: "tiết kiệm được ít nhất từ 50 triệu đồng/năm trở lên cho cơ quan",
          },
        ],
      },
    },
  );
  campaignId = launchCampaign.campaign.id;
  criterionId = launchCampaign.campaign.criteria[0].id;
});
afterAll(() => graph.close());

const submitSource = `mutation ($input: SubmitInitiativeInput!) {
  submitInitiative(input: $input) { initiative { id } userErrors { code message field } }
}`;
const submit = async (input: object) =>
  (
    await graph.data(submitSource, {
      input: { kind: "INITIATIVE", name: "Phần mềm theo dõi đơn thư", organizationId, year: 2019, ...input },
    })
  ).submitInitiative;
const submitted = async (input: object = {}): Promise<string> => {
  const { initiative, userErrors } = await submit(input);
  expect(userErrors).toEqual([]);
  return initiative.id;
};
const recognizeSource = `mutation ($input: RecognizeInitiativeInput!) {
  recognizeInitiative(input: $input) {
    initiative { isApplied recognition { recognizedOn scopeOfInfluence document { number symbol } } }
    userErrors { code message field }
  }
}`;
const recognize = async (input: object) =>
  (
    await graph.data(recognizeSource, {
      input: { document: { text: "Quyết định số 12/QĐ-TTT ngày 10/12/2019" }, scopeOfInfluence: "UNIT", ...input },
    })
  ).recognizeInitiative;

describe("an initiative", () => {
  it("is submitted with its authors, saving and campaign, and is not yet recognized", async () => {
    const personId = newId();
    await mirrorPersons(graph, personId);
    const id = await submitted({
      authors: [{ name: "Nguyễn Văn A", personId }, { name: "Trần Thị B" }],
      annualSavingVnd: 6_000_000_000,
      isApplied: true,
      beneficiary: "AGENCY",
      campaignId,
    });
    const { initiative } = await graph.data(
      `query ($id: ID!) { initiative(id: $id) {
        kind year annualSavingVnd isApplied organization { id } campaign { id } authors { name person { id } } recognition { recognizedOn } } }`,
      { id },
    );
    expect(initiative).toEqual({
      kind: "INITIATIVE",
      year: 2019,
      annualSavingVnd: 6_000_000_000,
      isApplied: true,
      organization: { id: organizationId },
      campaign: { id: campaignId },
      authors: [
        { name: "Nguyễn Văn A", person: { id: personId } },
        { name: "Trần Thị B", person: null },
      ],
      recognition: null,
    });
  });

  it("is recognized only if it is in use and only once, by default on the date of the decision", async () => {
    const initiativeId = await submitted();
    expect((await recognize({ initiativeId })).userErrors).toMatchObject([
      { code: "INITIATIVE_NOT_APPLIED", field: ["isApplied"] },
    ]);
    expect(await recognize({ initiativeId, isApplied: true, scopeOfInfluence: "PROVINCE" })).toEqual({
      initiative: {
        isApplied: true,
        recognition: {
          recognizedOn: "2019-12-10",
          scopeOfInfluence: "PROVINCE",
          document: { number: 12, symbol: "QĐ-TTT" },
        },
      },
      userErrors: [],
    });
    const again = (
      await graph.execute(
        recognizeSource,
        {
          input: { initiativeId, document: { text: "Quyết định 13/QĐ-TTT" }, scopeOfInfluence: "NATION" },
        },
        "EN",
      )
    ).data.recognizeInitiative;
    expect(again.userErrors).toEqual([
      {
        code: "INITIATIVE_ALREADY_RECOGNIZED",
        message: "The initiative was already recognized on 2019-12-10",
        field: ["initiativeId"],
      },
    ]);
    const { initiative } = await graph.data(
      "query ($id: ID!) { initiative(id: $id) { recognition { scopeOfInfluence } } }",
      { id: initiativeId },
    );
    expect(initiative.recognition.scopeOfInfluence).toBe("PROVINCE");
  });

  it("is listed by kind, saving, recognition and words", async () => {
    const id = await submitted({
      kind: "RESEARCH_TOPIC",
      name: "Đề tài giống lúa chịu mặn",
      annualSavingVnd: 70_000_000,
    });
    const { initiatives } = await graph.data(
      `{ initiatives(search: "giong lua", filter: { kind: { eq: RESEARCH_TOPIC } annualSavingVnd: { gte: 50000000 } recognizedOn: { isNull: true } }) {
        nodes { id } } }`,
    );
    expect(initiatives.nodes).toEqual([{ id }]);
    const { campaign } = await graph.data("query ($id: ID!) { campaign(id: $id) { initiatives { totalCount } } }", {
      id: campaignId,
    });
    expect(campaign.initiatives.totalCount).toBe(1);
  });
});

describe("the evaluation of an initiative by a criterion", () => {
  const evaluation = async (input: object, subject: string | null = "INDIVIDUAL") => {
    const id = await submitted({ isApplied: true, beneficiary: "AGENCY", annualSavingVnd: 50_000_000, ...input });
    const { initiative } = await graph.data(
      `query ($id: ID!, $criterion: ID!, $subject: SubjectKind) { initiative(id: $id) {
        evaluation(criterion: $criterion, subject: $subject) { verdict failedRequirements missingEvidence } } }`,
      { id, criterion: criterionId, subject },
    );
    return initiative.evaluation;
  };

  it("passes with 50,000,000 đồng a year and fails with one đồng less", async () => {
    expect(await evaluation({})).toMatchObject({ verdict: "PASSED" });
    expect(await evaluation({ annualSavingVnd: 49_999_999 })).toMatchObject({
      verdict: "FAILED",
      failedRequirements: ["AMOUNT"],
    });
  });

  it("fails if the initiative is not in use or is of another kind", async () => {
    expect(await evaluation({ isApplied: false })).toMatchObject({ failedRequirements: ["APPLIED"] });
    expect(await evaluation({ kind: "RESEARCH_TOPIC" })).toMatchObject({ failedRequirements: ["SOLUTION_KIND"] });
  });

  it("needs human review if evidence is missing, and is null for an unknown criterion", async () => {
    expect(await evaluation({ annualSavingVnd: null })).toMatchObject({ verdict: "NEEDS_HUMAN_REVIEW" });
    expect(await evaluation({}, null)).toMatchObject({ verdict: "NEEDS_HUMAN_REVIEW", missingEvidence: ["SUBJECT"] });
    const id = await submitted();
    const answer = await graph.data(
      "query ($id: ID!, $criterion: ID!) { initiative(id: $id) { evaluation(criterion: $criterion) { verdict } } }",
      { id, criterion: newId() },
    );
    expect(answer.initiative.evaluation).toBeNull();
  });
});

describe("an initiative is refused, and nothing is stored,", () => {
  it.each([
    ["without a name", { name: "" }, "REQUIRED", ["name"]],
    ["with an author without a name", { authors: [{ name: " " }] }, "REQUIRED", ["authors", "0", "name"]],
    ["with a negative saving", { annualSavingVnd: -1 }, "NEGATIVE_SAVING", ["annualSavingVnd"]],
    ["for an unknown campaign", { campaignId: newId() }, "UNKNOWN_CAMPAIGN", ["campaignId"]],
    ["in a year before the first campaign", { year: 1900 }, "YEAR_OUT_OF_RANGE", ["year"]],
  ])("%s", async (_title, wrong, code, field) => {
    const before = await graph.data("{ initiatives { totalCount } }");
    expect(await submit(wrong)).toMatchObject({ initiative: null, userErrors: [{ code, field }] });
    expect(await graph.data("{ initiatives { totalCount } }")).toEqual(before);
  });

  it("if the printed names of authors are not those of the persons, each with its path", async () => {
    const [first, second] = [newId(), newId()];
    await mirrorPersons(graph, first, second);
    const before = await graph.data("{ initiatives { totalCount } }");
    const authors = [
      { name: "Trần Thị B", personId: first },
      { name: "Trần Thị B" },
      { name: "Nguyễn Văn Á", personId: second },
    ];
    const code = "AUTHOR_CONTRADICTS_PERSON";
    expect(await submit({ authors })).toEqual({
      initiative: null,
      userErrors: [
        {
          code,
          field: ["authors", "0", "name"],
          message: "Tên tác giả “Trần Thị B” khác với họ tên của cá nhân được chọn",
        },
        { code, field: ["authors", "2", "name"], message: expect.stringContaining("“Nguyễn Văn Á”") },
      ],
    });
    expect(await graph.data("{ initiatives { totalCount } }")).toEqual(before);
    await submitted({ authors: ["ThS. NGUYỄN VĂN A", "Nguyen Van A"].map((name) => ({ name, personId: first })) });
  });

  it("if it is recognized before its year, without a date, or under an unknown ID", async () => {
    const initiativeId = await submitted({ isApplied: true });
    const codes = async (input: object) =>
      (await recognize(input)).userErrors.map(({ code }: { code: string }) => code);
    expect(await codes({ initiativeId, recognizedOn: "2018-12-31" })).toEqual(["RECOGNIZED_BEFORE_ITS_YEAR"]);
    expect(await codes({ initiativeId, document: { text: "Giấy xác nhận số 12/GXN-SKHCN" } })).toEqual(["REQUIRED"]);
    expect(await codes({ initiativeId: newId() })).toEqual(["UNKNOWN_INITIATIVE"]);
    const wrongDay = { text: "Quyết định số 12/QĐ-SKHCN ngày 31/4/2019" };
    const { userErrors } = await recognize({ initiativeId, document: wrongDay });
    expect(userErrors).toMatchObject([{ code: "INVALID_DATE", field: ["document", "text"] }]);
    expect(userErrors[0].message).toContain("“ngày 31/4/2019”");
    expect(await codes({ initiativeId, document: wrongDay, recognizedOn: "2019-04-30" })).toEqual([]);
  });

  it("if it is recognized on a day to come, whether the input or the document states it", async () => {
    const initiativeId = await submitted({ isApplied: true });
    const tomorrow = dayAfter(today());
    const refusals = [
      await recognize({ initiativeId, recognizedOn: tomorrow }),
      await recognize({ initiativeId, document: { text: "Quyết định số 12/QĐ-TTT", issuedOn: tomorrow } }),
    ];
    const code = "DATE_IN_FUTURE";
    const message = `Ngày ${tomorrow} chưa đến; hôm nay là ${today()}`;
    for (const refusal of refusals)
      expect(refusal).toEqual({ initiative: null, userErrors: [{ code, field: ["recognizedOn"], message }] });
    expect((await recognize({ initiativeId, recognizedOn: today() })).userErrors).toEqual([]);
  });

  it.each(["abc", "Quyết định của Giám đốc sở", "Giấy xác nhận ngày 10/12/2019"])(
    "if no number can be read of the document that recognizes it: %s",
    async (text) => {
      const initiativeId = await submitted({ isApplied: true });
      expect(await recognize({ initiativeId, document: { text }, recognizedOn: "2019-12-10" })).toEqual({
        initiative: null,
        userErrors: [
          {
            code: "RECOGNITION_WITHOUT_NUMBER",
            field: ["document", "text"],
            message: expect.stringContaining("Không đọc được số của văn bản công nhận"),
          },
        ],
      });
    },
  );
});
