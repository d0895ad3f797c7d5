import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganizations } from "../testing/mirrored-records.js";

let graph: TestGraph;
let campaignId: string;
const department = newId();
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await mirrorOrganizations(graph, department);
  const { launchCampaign } = await graph.data(
    `mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { campaign { id } } }`,
    {
      input: {
        code: "nam-2020",
        name: "Phong trào năm 2020",
        kind: "MOVEMENT",
        period: { startYear: 2020, endYear: 2020 },
      },
    },
  );
  campaignId = launchCampaign.campaign.id;
});
afterAll(() => graph.close());

describe("a pledge", () => {
  const mutation = `mutation ($input: SignPledgeInput!) { signPledge(input: $input) {
    pledge { year signatories { position name organization { id } } } userErrors { code field } } }`;
  const pledge = { name: "Giao ước năm 2020", year: 2020, organizationId: department };
  const sign = async (input: object) => (await graph.data(mutation, { input: { ...pledge, ...input } })).signPledge;

  it("keeps its parties in order, and belongs to its organization", async () => {
    const signed = await sign({
      campaignId,
      signatories: [{ name: "Ban lãnh đạo sở", organizationId: department }, { name: "Công đoàn" }],
    });
    expect(signed).toEqual({
      pledge: {
        year: 2020,
        signatories: [
          { position: 1, name: "Ban lãnh đạo sở", organization: { id: department } },
          { position: 2, name: "Công đoàn", organization: null },
        ],
      },
      userErrors: [],
    });
    const { _entities } = await graph.data(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Organization { pledges { totalCount nodes { name } } } } }`,
      { keys: [{ __typename: "Organization", id: department }] },
    );
    expect(_entities).toEqual([{ pledges: { totalCount: 1, nodes: [{ name: "Giao ước năm 2020" }] } }]);
  });

  it("needs at least two parties, each listed once", async () => {
    expect((await sign({ signatories: [{ name: "Công đoàn" }] })).userErrors).toEqual([
      { code: "TOO_FEW_SIGNATORIES", field: ["signatories"] },
    ]);
    expect((await sign({ signatories: [{ name: "Công đoàn" }, { name: "CÔNG ĐOÀN" }] })).userErrors).toEqual([
      { code: "DUPLICATE_SIGNATORY", field: ["signatories", "1", "name"] },
    ]);
    expect((await graph.data("{ pledges { totalCount } }")).pledges.totalCount).toBe(1);
  });
});

describe("a registration", () => {
  const mutation = `mutation ($input: RegisterForCampaignInput!) { registerForCampaign(input: $input) {
    registration { target campaign { code } organization { id } } userErrors { code message field } } }`;
  const register = async (input: object) =>
    (await graph.data(mutation, { input: { campaignId, organizationId: department, ...input } })).registerForCampaign;

  it("is possible once for each organization, until the campaign ends", async () => {
    expect((await register({ registeredOn: "2021-01-01" })).userErrors).toEqual([
      {
        code: "REGISTERED_AFTER_END",
        message: "Ngày đăng ký 2021-01-01 sau thời điểm kết thúc phong trào 2020",
        field: ["registeredOn"],
      },
    ]);
    expect((await register({ registeredOn: "2020-01-15", target: "3 sáng kiến" })).registration).toEqual({
      target: "3 sáng kiến",
      campaign: { code: "nam-2020" },
      organization: { id: department },
    });
    expect((await register({})).userErrors).toMatchObject([{ code: "ALREADY_REGISTERED", field: ["organizationId"] }]);
    const { campaignByCode } = await graph.data(
      `{ campaignByCode(code: "nam-2020") { registrations { totalCount } } }`,
    );
    expect(campaignByCode).toEqual({ registrations: { totalCount: 1 } });
  });
});

describe("a review", () => {
  const mutation = `mutation ($input: RecordCampaignReviewInput!) { recordCampaignReview(input: $input) {
    review { kind heldOn result document { number } } userErrors { code message field } } }`;
  const review = async (kind: string, heldOn: string, more: object = {}) =>
    (await graph.data(mutation, { input: { campaignId, kind, heldOn, ...more } })).recordCampaignReview;
  const state = async (asOf: string) =>
    (
      await graph.data(`query ($asOf: Date!) { campaignByCode(code: "nam-2020") { finalReviewState(asOf: $asOf) } }`, {
        asOf,
      })
    ).campaignByCode.finalReviewState;

  it("is interim or final, and final only once", async () => {
    expect(await state("2020-12-31")).toBe("NOT_DUE");
    expect(await state("2021-02-01")).toBe("OVERDUE");
    expect((await review("INTERIM", "2019-12-01")).userErrors).toEqual([
      {
        code: "REVIEWED_BEFORE_START",
        message: "Ngày 2019-12-01 trước thời điểm bắt đầu phong trào 2020",
        field: ["heldOn"],
      },
    ]);
    expect((await review("INTERIM", "2020-06-30", { result: "Đạt một nửa chỉ tiêu" })).userErrors).toEqual([]);
    expect((await review("INTERIM", "2021-01-01")).userErrors).toEqual([
      {
        code: "INTERIM_AFTER_END",
        message: "Không thể sơ kết ngày 2021-01-01, sau khi phong trào kết thúc (2020); sau đó là tổng kết",
        field: ["heldOn"],
      },
    ]);
    const final = await review("FINAL", "2021-01-20", { document: { text: "Báo cáo số 12/BC-SKHCN ngày 20/01/2021" } });
    expect(final.review).toMatchObject({ kind: "FINAL", document: { number: 12 } });
    expect((await review("FINAL", "2021-01-21")).userErrors).toMatchObject([
      { code: "FINAL_REVIEW_EXISTS", field: ["kind"] },
    ]);
    expect(await state("2021-02-01")).toBe("HELD");
    const { campaignByCode } = await graph.data(`{ campaignByCode(code: "nam-2020") { reviews { kind } } }`);
    expect(campaignByCode.reviews).toEqual([{ kind: "INTERIM" }, { kind: "FINAL" }]);
  });

  it("is final at the end and interim before it, as far as the days are known", async () => {
    const launch = `mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { campaign { id } } }`;
    const period = { startsOn: "2020-01-01", endsOn: "2020-06-30" };
    const input = { code: "nua-nam-2020", name: "Phong trào nửa năm", kind: "MOVEMENT", period };
    const { campaign } = (await graph.data(launch, { input })).launchCampaign;
    const codes = async (kind: string, heldOn: string) => {
      const { userErrors } = await review(kind, heldOn, { campaignId: campaign.id });
      return userErrors.map(({ code, message }: { code: string; message: string }) => [code, message]);
    };
    expect(await codes("FINAL", "2020-06-29")).toEqual([
      [
        "REVIEWED_BEFORE_END",
        "Không thể tổng kết ngày 2020-06-29, trước khi phong trào kết thúc (2020-06-30); trước đó là sơ kết",
      ],
    ]);
    expect(await codes("INTERIM", "2020-06-30")).toEqual([]);
    expect(await codes("INTERIM", "2020-07-01")).toMatchObject([["INTERIM_AFTER_END", expect.anything()]]);
    expect(await codes("FINAL", "2020-06-30")).toEqual([]);
  });
});
