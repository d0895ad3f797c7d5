import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, {
    organizations: [{ id: department }, { id: division }],
    persons: [idFromKey("test/p"), idFromKey("test/le-tam")],
  });
});
afterAll(() => graph.close());

const department = idFromKey("test/department");
const division = idFromKey("test/division");
const issue = `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) {
  awardDecision { id state issuedOn document { number symbol } awards { totalCount nodes { recipientName } } } userErrors { code message field } } }`;
const add = `mutation ($input: AddAwardsInput!) { addAwards(input: $input) { awardDecision { awards { totalCount } } userErrors { code message field } } }`;
const cancel = `mutation ($input: CancelDecisionInput!) { cancelDecision(input: $input) {
  awardDecision { state cancellation { cancelledOn reason document { number } organization { id } decision { id } } } userErrors { code message field } } }`;
const issued = async (given: object) =>
  (await graph.data(issue, { input: { organizationId: department, ...given } })).issueDecision;
const person = (name: string, given: object = {}) => ({
  formCode: "CSTĐCS",
  subjectKind: "INDIVIDUAL",
  recipientName: name,
  unitId: division,
  ...given,
});
const counts = () => graph.data("{ awardDecisions { totalCount } awards { totalCount } }");

describe("a decision", () => {
  it("is issued with its recipients, in the order of a ceremony", async () => {
    const { awardDecision, userErrors } = await issued({
      document: { text: "Quyết định số 15/QĐ-SKHCN ngày 20/01/2026" },
      decidedBy: "Giám đốc Sở",
      awards: [
        { formCode: "GK", subjectKind: "INDIVIDUAL", recipientName: "Đào Văn Ba" },
        person("Vũ Thị Ân", { isPosthumous: true }),
        person("Bùi Văn Yên"),
        person("Nguyễn Thị Ánh", {
          commendationTypeCode: "MERIT",
          achievementFrom: "2025-01-01",
          achievementTo: "2025-12-31",
          amountVnd: 2_340_000,
        }),
        { formCode: "gk", subjectKind: "COLLECTIVE", recipientName: "Phòng Kế hoạch", organizationId: division },
        { formCode: "TTLDTT", subjectKind: "COLLECTIVE", recipientName: "Phòng Quản lý khoa học", unitId: department },
      ],
    });
    expect(userErrors).toEqual([]);
    expect(awardDecision).toMatchObject({
      state: "ISSUED",
      issuedOn: "2026-01-20",
      document: { number: 15, symbol: "QĐ-SKHCN" },
    });
    expect(awardDecision.awards.nodes.map(({ recipientName }: { recipientName: string }) => recipientName)).toEqual([
      "Phòng Quản lý khoa học",
      "Nguyễn Thị Ánh",
      "Bùi Văn Yên",
      "Vũ Thị Ân",
      "Phòng Kế hoạch",
      "Đào Văn Ba",
    ]);
  });

  it("is found by number, symbol and year, and not by the digits of a date", async () => {
    for (const text of [
      "Quyết định số 715/QĐ-BNV ngày 12/8/2021",
      "Quyết định số 8/QĐ-BNV ngày 15/7/2021",
      "Quyết định số 715/2022/QĐ-BNV ngày 3/1/2023",
      "QĐ số 716 ngày 12/8/2021",
    ]) {
      expect((await issued({ document: { text } })).userErrors).toEqual([]);
    }
    const found = async (filter: string) =>
      (
        await graph.data(`{ awardDecisions(filter: { ${filter} }) { nodes { document { text } } } }`)
      ).awardDecisions.nodes.map(({ document }: { document: { text: string } }) => document.text);
    expect(await found("number: { eq: 715 }, year: { eq: 2021 }")).toEqual(["Quyết định số 715/QĐ-BNV ngày 12/8/2021"]);
    expect(await found("number: { eq: 715 }")).toHaveLength(2);
    expect(await found("year: { eq: 2022 }")).toEqual(["Quyết định số 715/2022/QĐ-BNV ngày 3/1/2023"]);
    for (const symbol of ["QĐ-BNV", "qđ-bnv", "QD-BNV", "QÐ\u00a0–\u00a0BNV"]) {
      expect(await found(`symbol: { eq: "${symbol}" }`), symbol).toHaveLength(3);
    }
    expect(await found('number: { eq: 8 }, symbol: { in: ["QĐ-BNV"] }')).toEqual([
      "Quyết định số 8/QĐ-BNV ngày 15/7/2021",
    ]);
    expect(await found("number: { in: [15, 7] }, year: { eq: 2021 }")).toEqual([]);
    expect(await found("number: { gte: 716 }, symbol: { isNull: true }")).toEqual(["QĐ số 716 ngày 12/8/2021"]);
  });

  it("can state counts only and gets recipients later, never more than it counts", async () => {
    const { awardDecision } = await issued({ awardedOn: "2025-09-08", collectiveCount: 1, individualCount: 2 });
    expect(awardDecision).toMatchObject({ document: null, issuedOn: null, awards: { totalCount: 0 } });
    const added = async (awardInputs: object[]) =>
      (await graph.data(add, { input: { decisionId: awardDecision.id, awards: awardInputs } })).addAwards;
    expect(await added([person("Hoàng An"), person("Lý Bình")])).toEqual({
      awardDecision: { awards: { totalCount: 2 } },
      userErrors: [],
    });
    // A second award of the same person is not a third recipient.
    expect((await added([person("Lý Bình", { formCode: "GK" })])).userErrors).toEqual([]);
    expect(await added([person("Nông Chi")])).toEqual({
      awardDecision: null,
      userErrors: [
        {
          code: "MORE_RECIPIENTS_THAN_COUNTED",
          message: "Quyết định nêu 2 đối tượng loại này nhưng danh sách có 3",
          field: ["awards"],
        },
      ],
    });
    expect(
      (
        await graph.data(`query ($id: ID!) { awardDecision(id: $id) { awards { totalCount } } }`, {
          id: awardDecision.id,
        })
      ).awardDecision.awards.totalCount,
    ).toBe(3);
  });

  it("stays visible after its cancellation and takes no more recipients", async () => {
    const { awardDecision } = await issued({ issuedOn: "2025-03-01", awards: [person("Triệu Dần")] });
    const input = {
      decisionId: awardDecision.id,
      cancelledOn: "2026-02-10",
      reason: "Khai không đúng thành tích (Đ.93.2)",
      document: { text: "Quyết định số 21/QĐ-SKHCN" },
      organizationId: department,
    };
    const early = (await graph.data(cancel, { input: { ...input, cancelledOn: "2025-02-28" } })).cancelDecision;
    expect(early).toMatchObject({
      awardDecision: null,
      userErrors: [{ code: "CANCELLED_BEFORE_DECISION", field: ["cancelledOn"] }],
    });
    const done = (await graph.data(cancel, { input })).cancelDecision;
    expect(done).toEqual({
      awardDecision: {
        state: "CANCELLED",
        cancellation: {
          cancelledOn: "2026-02-10",
          reason: input.reason,
          document: { number: 21 },
          organization: { id: department },
          decision: { id: awardDecision.id },
        },
      },
      userErrors: [],
    });
    const again = (await graph.data(cancel, { input })).cancelDecision;
    expect(again.userErrors).toMatchObject([
      { code: "DECISION_ALREADY_CANCELLED", message: "Quyết định đã bị hủy bỏ trước đó" },
    ]);
    const late = await graph.execute(
      add,
      { input: { decisionId: awardDecision.id, awards: [person("Hứa Mão")] } },
      "EN",
    );
    expect(late.data?.addAwards.userErrors).toEqual([
      {
        code: "DECISION_CANCELLED",
        message: "The decision is cancelled and takes no more recipients",
        field: ["decisionId"],
      },
    ]);
    const { awards: found } = await graph.data(
      `query ($filter: AwardFilter) { awards(filter: $filter) { nodes { recipientName cancellation { cancelledOn } decision { state } } } }`,
      { filter: { decision: { eq: awardDecision.id } } },
    );
    expect(found.nodes).toEqual([
      { recipientName: "Triệu Dần", cancellation: { cancelledOn: "2026-02-10" }, decision: { state: "CANCELLED" } },
    ]);
    const listed = await graph.data(`{ awardDecisions(filter: { state: { eq: CANCELLED } }) { nodes { id } } }`);
    expect(listed.awardDecisions.nodes).toEqual([{ id: awardDecision.id }]);
  });

  it("is stored once for each numbered document of an organization", async () => {
    const document = { text: "Quyết định số 99/QĐ-STC ngày 05/6/2025" };
    expect((await issued({ document })).userErrors).toEqual([]);
    expect((await issued({ document: { text: "QĐ 99/QĐ-STC" }, issuedOn: "2025-06-05" })).userErrors).toMatchObject([
      { code: "DUPLICATE_DECISION", field: ["document"] },
    ]);
    expect((await issued({ document, organizationId: division })).userErrors).toEqual([]);
    expect((await issued({ document: { text: "QĐ 99/QĐ-STC" }, issuedOn: "2024-06-05" })).userErrors).toEqual([]);
  });
});

describe("a list of recipients", () => {
  it("is stored as a whole or not at all, with an error at each wrong value", async () => {
    const before = await counts();
    const answer = await issued({
      issuedOn: "2026-01-20",
      awards: [
        person("Nguyễn Văn Đúng"),
        person("Hộ ông Tý", { subjectKind: "HOUSEHOLD" }),
        person("Không Có", { formCode: "ABC" }),
        person("Nguyễn văn đúng"),
        person("Phòng Một", {
          formCode: "GK",
          subjectKind: "COLLECTIVE",
          personId: idFromKey("test/p"),
          isPosthumous: true,
        }),
        person("Lê Hai", { formCode: "HCLĐ", grade: 4 }),
        person("Lê Ba", { organizationId: division, amountVnd: -1 }),
        person("Lê Bốn", { commendationTypeCode: "HEROIC" }),
        person("Lê Năm", { awardedOn: "2026-01-19", achievementFrom: "2025-12-31", achievementTo: "2025-01-01" }),
      ],
    });
    expect(answer.awardDecision).toBeNull();
    expect(
      answer.userErrors.map(({ code, field }: { code: string; field: string[] }) => `${field.join(".")} ${code}`),
    ).toEqual([
      "awards.1.subjectKind SUBJECT_NOT_ALLOWED",
      "awards.2.formCode UNKNOWN_AWARD_FORM",
      "awards.3 DUPLICATE_AWARD",
      "awards.4.personId RECIPIENT_KIND_MISMATCH",
      "awards.4.isPosthumous RECIPIENT_KIND_MISMATCH",
      "awards.5.grade GRADE_NOT_ALLOWED",
      "awards.6.organizationId RECIPIENT_KIND_MISMATCH",
      "awards.6.amountVnd INVALID_AMOUNT",
      "awards.7.commendationTypeCode UNKNOWN_COMMENDATION_TYPE",
      "awards.8.awardedOn AWARDED_BEFORE_DECISION",
      "awards.8.achievementTo INVALID_PERIOD",
    ]);
    expect(await counts()).toEqual(before);
  });

  it("refers only to forms that are in force on the decision date", async () => {
    const before = await counts();
    const early = await issued({ issuedOn: "2023-12-31", awards: [person("Lê Sáu")] });
    expect(early.userErrors).toEqual([
      {
        code: "AWARD_FORM_NOT_IN_FORCE",
        message: "“CSTĐCS” không có hiệu lực vào ngày 2023-12-31",
        field: ["awards", "0", "formCode"],
      },
    ]);
    const undated = await graph.execute(
      issue,
      { input: { organizationId: department, awards: [person("Lê Bảy")] } },
      "EN",
    );
    expect(undated.data?.issueDecision.userErrors).toEqual([
      {
        code: "DECISION_DATE_REQUIRED",
        message: "State the date of issue or of the ceremony; it determines which titles are in force",
        field: ["awards", "0", "awardedOn"],
      },
    ]);
    expect(await counts()).toEqual(before);
  });

  it("has no date if its document prints one that does not exist: it is wrong, not missing", async () => {
    const document = { text: "Quyết định số 16/QĐ-SKHCN ngày 31/4/2026" };
    const wrong = await issued({ document, awards: [person("Lê Bảy")] });
    expect(wrong.userErrors).toEqual([
      {
        code: "INVALID_DATE",
        message: "“ngày 31/4/2026” không phải là ngày có thật (dạng đúng: 2019-09-03)",
        field: ["awards", "0", "awardedOn"],
      },
    ]);
    expect((await issued({ document, issuedOn: "2026-04-30", awards: [person("Lê Bảy")] })).userErrors).toEqual([]);
  });

  it("distinguishes people of one name by position, and people with a record by ID", async () => {
    const both = await issued({
      issuedOn: "2026-01-20",
      awards: [person("Lê Tám", { position: "Chuyên viên" }), person("Lê Tám", { position: "Kế toán" })],
    });
    expect(both.userErrors).toEqual([]);
    const samePerson = { personId: idFromKey("test/le-tam") };
    const twice = await issued({
      issuedOn: "2026-01-20",
      awards: [person("Lê Tám", samePerson), person("Lê T. Tám", samePerson)],
    });
    expect(twice.userErrors).toMatchObject([{ code: "DUPLICATE_AWARD", field: ["awards", "1"] }]);
  });

  it("is not stored with wrong counts, dates or documents", async () => {
    const before = await counts();
    const wrong: [object, string, string[]][] = [
      [{ individualCount: -1 }, "INVALID_COUNT", ["individualCount"]],
      [{ issuedOn: "2026-01-20", awardedOn: "2026-01-19" }, "AWARDED_BEFORE_DECISION", ["awardedOn"]],
      [{ document: { text: "Quyết định", type: "XX" } }, "UNKNOWN_DOCUMENT_TYPE", ["document", "type"]],
      [{ issuedOn: "2026-01-20", awards: [person("  ")] }, "REQUIRED", ["awards", "0", "recipientName"]],
    ];
    for (const [given, code, field] of wrong)
      expect(await issued(given)).toMatchObject({ awardDecision: null, userErrors: [{ code, field }] });
    const impossible = await graph.execute(issue, { input: { organizationId: department, issuedOn: "2026-04-31" } });
    expect(impossible.errors?.[0]).toMatchObject({ extensions: { code: "INVALID_DATE" } });
    const malformed = await graph.execute(
      issue,
      { input: { organizationId: department, awards: [person("Lê", { unitId: "phong-1" })] } },
      "EN",
    );
    expect(malformed.errors?.[0]).toMatchObject({
      message: 'The id "phong-1" is malformed',
      extensions: { code: "MALFORMED_ID", argument: "input.awards.0.unitId" },
    });
    const nowhere = (await graph.data(add, { input: { decisionId: idFromKey("test/none"), awards: [] } })).addAwards;
    expect(nowhere.userErrors).toMatchObject([{ code: "UNKNOWN_AWARD_DECISION", field: ["decisionId"] }]);
    expect(await counts()).toEqual(before);
  });
});
