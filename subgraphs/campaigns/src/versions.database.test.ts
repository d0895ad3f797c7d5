import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "./definition.js";
import {
  createOrganization,
  createSharedRecords,
  documentOf,
  runMutation,
  type TestOrganization,
  testMutations,
} from "./testing/test-mutations.js";

let graph: TestGraph;
let organization: TestOrganization;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await createSharedRecords(graph);
  organization = await createOrganization(graph, "department");
});
afterAll(() => graph.close());

const versionOf = async (table: string, id: string): Promise<number> =>
  (
    await graph.database
      .fork()
      .execute<{ version: number }[]>(`select "version" from "campaigns"."${table}" where "id" = ?`, [id])
  )[0]!.version;
const changeCount = async () =>
  (await graph.database.fork().execute<{ n: number }[]>(`select count(*)::int as "n" from "campaigns"."change"`))[0]!.n;

describe("a record that another caller has changed", () => {
  it.each([
    ["changeCampaignPeriod", "campaign", "campaignId"],
    ["recognizeInitiative", "initiative", "initiativeId"],
    ["updateViewCount", "news_article", "newsArticleId"],
  ] as const)("is not changed by %s, and the payload holds its present version", async (mutation, table, key) => {
    const id = organization[key];
    const version = await versionOf(table, id);
    const before = await changeCount();
    const document = documentOf(mutation, "id version");
    const stale = { ...testMutations[mutation]!.input(organization), expectedVersion: version + 1 };
    const { [testMutations[mutation]!.payload]: present, userErrors } = (await graph.data(document, { input: stale }))[
      mutation
    ];
    expect(present).toEqual({ id, version });
    expect(userErrors).toEqual([
      { code: "VERSION_CONFLICT", field: ["expectedVersion"], message: expect.stringContaining(String(version)) },
    ]);
    expect(await changeCount()).toBe(before);
    await runMutation(graph, mutation, { ...stale, expectedVersion: version });
    expect(await versionOf(table, id)).toBe(version + 1);
  });
});

describe("a part is not added to a parent that has changed, and the parent's version grows with an added part", () => {
  const item = { kind: "TASK", text: "Nhiệm vụ" };
  const inputs: { [part: string]: () => [string, "campaign" | "emulation_plan", object] } = {
    "a content item of a campaign": () => ["addContentItem", "campaign", { campaignId: organization.campaignId, item }],
    "a content item of a plan": () => ["addContentItem", "emulation_plan", { planId: organization.planId, item }],
    "a criterion": () => ["addCriterion", "campaign", testMutations.addCriterion!.input(organization)],
    "an occasion of a campaign": () => [
      "observeOccasion",
      "campaign",
      testMutations.observeOccasion!.input(organization),
    ],
    "an occasion of a plan": () => {
      const { occasionId, year } = testMutations.observeOccasion!.input(organization) as {
        occasionId: string;
        year: number;
      };
      return ["observeOccasion", "emulation_plan", { planId: organization.planId, occasionId, year }];
    },
    "a review": () => ["recordCampaignReview", "campaign", testMutations.recordCampaignReview!.input(organization)],
  };
  it.each(Object.keys(inputs))("%s", async (part) => {
    const [mutation, table, input] = inputs[part]!();
    const id = table === "campaign" ? organization.campaignId : organization.planId;
    const version = await versionOf(table, id);
    const before = await changeCount();
    const stale = { ...input, expectedVersion: version - 1 };
    const payload = (await graph.data(documentOf(mutation), { input: stale }))[mutation];
    expect(payload).toEqual({
      [testMutations[mutation]!.payload]: null,
      userErrors: [
        { code: "VERSION_CONFLICT", field: ["expectedVersion"], message: expect.stringContaining(String(version)) },
      ],
    });
    expect(await changeCount()).toBe(before);
    await runMutation(graph, mutation, { ...input, expectedVersion: version });
    expect(await versionOf(table, id)).toBe(version + 1);
  });
});

describe("additions at the same time", () => {
  it("follow one another, and a campaign gets one final review", async () => {
    const finals = await Promise.all(
      Array.from({ length: 4 }, async (_, day) => {
        const input = { campaignId: organization.campaignId, kind: "FINAL", heldOn: `2025-01-0${day + 1}` };
        return (await graph.data(documentOf("recordCampaignReview"), { input })).recordCampaignReview;
      }),
    );
    expect(finals.filter(({ review }) => review !== null)).toHaveLength(1);
    expect(finals.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(
      Array(3).fill("FINAL_REVIEW_EXISTS"),
    );
    await Promise.all(
      Array.from({ length: 4 }, () =>
        runMutation(graph, "addCriterion", testMutations.addCriterion!.input(organization)),
      ),
    );
    const { campaign } = await graph.data("query ($id: ID!) { campaign(id: $id) { criteria { position } } }", {
      id: organization.campaignId,
    });
    const positions = campaign.criteria.map(({ position }: { position: number }) => position);
    expect(positions).toEqual(positions.map((_: number, index: number) => index + 1));
  });
});
