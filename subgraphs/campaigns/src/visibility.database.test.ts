import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "./definition.js";
import {
  createOrganization,
  createSharedRecords,
  runMutation,
  type TestOrganization,
  testMutations,
} from "./testing/test-mutations.js";

const staff = [Role.EDITOR, Role.REVIEWER, Role.COUNCIL_MEMBER, Role.PROVINCE_ADMIN, Role.ANALYST, Role.AUDITOR];
const printed = { sources: [{ article: "000_bai-viet.txt", fact: "A0-99" }] };

let graph: TestGraph;
let organization: TestOrganization;
let outsiders: TestGraph[];
let insiders: TestGraph[];
const ids: Record<"dossier" | "printed" | "recognized", string> = { dossier: "", printed: "", recognized: "" };
let registrations: string[];
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  outsiders = [graph.as(anonymous), ...[Role.PORTAL, Role.SERVICE].map((role) => graph.as(testCaller([role])))];
  insiders = staff.map((role) => graph.as(testCaller([role], "another")));
  await createSharedRecords(graph);
  organization = await createOrganization(graph, "department");
  const initiative = (name: string, more: object = {}) =>
    runMutation(graph, "submitInitiative", {
      ...testMutations.submitInitiative!.input(organization),
      name: `Sáng kiến ${name}`,
      authors: [{ name: "Nguyễn Thị Ánh" }],
      annualSavingVnd: 50_000_000,
      campaignId: organization.campaignId,
      isApplied: true,
      ...more,
    });
  ids.dossier = await initiative("trong hồ sơ");
  ids.printed = await initiative("trên báo", printed);
  ids.recognized = await initiative("được công nhận");
  await runMutation(
    graph,
    "recognizeInitiative",
    testMutations.recognizeInitiative!.input({ ...organization, initiativeId: ids.recognized }),
  );
  const register = (campaignId: string, more: object = {}) =>
    runMutation(graph, "registerForCampaign", { campaignId, organizationId: organization.organizationId, ...more });
  registrations = [
    await register(organization.campaignId),
    await runMutation(graph, "registerForCampaign", {
      ...testMutations.registerForCampaign!.input(organization),
      ...printed,
    }),
  ];
});
afterAll(() => graph.close());

describe("an initiative that is neither recognized nor printed", () => {
  /** Returns what a caller reads of the three initiatives of the campaign, by every field that leads to them. */
  const seen = async (caller: TestGraph) => {
    const { one, list, filtered, search, campaign, _entities, stats } = await caller.data(
      `query ($id: ID!, $campaign: ID!, $keys: [_Any!]!) {
        one: initiative(id: $id) { name }
        list: initiatives(filter: { campaign: { eq: $campaign } }) { totalCount nodes { name } }
        filtered: initiatives(filter: { or: [{ id: { eq: $id } }, { not: { id: { isNull: true } }, id: { eq: $id } }] }) { totalCount }
        search: initiatives(search: "trong ho so") { totalCount }
        campaign(id: $campaign) { initiatives(orderBy: [{ field: ANNUAL_SAVING }]) { totalCount } }
        _entities(representations: $keys) { __typename
          ... on Initiative { name }
          ... on Organization { initiatives(filter: { campaign: { eq: $campaign } }) { totalCount } } }
        stats: initiativeStats(filter: { campaign: { eq: $campaign } }, groupBy: []) {
          totalCount rows { initiativeCount recognizedCount annualSavingVnd } } }`,
      {
        id: ids.dossier,
        campaign: organization.campaignId,
        keys: [
          { __typename: "Initiative", id: ids.dossier },
          { __typename: "Organization", id: organization.organizationId },
        ],
      },
    );
    return {
      one: one?.name ?? null,
      listed: list.nodes.map(({ name }: { name: string }) => name).sort(),
      counts: [list.totalCount, campaign.initiatives.totalCount, _entities[1].initiatives.totalCount, stats.totalCount],
      filtered: filtered.totalCount,
      found: search.totalCount,
      entity: _entities[0]?.name ?? null,
      row: stats.rows[0],
    };
  };

  it("does not exist for anonymous callers, portals and services", async () => {
    for (const outsider of outsiders) {
      expect(await seen(outsider)).toEqual({
        one: null,
        listed: ["Sáng kiến trên báo", "Sáng kiến được công nhận"].sort(),
        counts: [2, 2, 2, 2],
        filtered: 0,
        found: 0,
        entity: null,
        row: { initiativeCount: 2, recognizedCount: 1, annualSavingVnd: 100_000_000 },
      });
    }
  });

  it("is visible to the staff of the province", async () => {
    for (const insider of insiders) {
      expect(await seen(insider)).toMatchObject({
        one: "Sáng kiến trong hồ sơ",
        counts: [3, 3, 3, 3],
        filtered: 1,
        found: 1,
        entity: "Sáng kiến trong hồ sơ",
        row: { initiativeCount: 3, recognizedCount: 1, annualSavingVnd: 150_000_000 },
      });
    }
  });

  it("is in the feed for portals once it is recognized", async () => {
    const initiativeId = await runMutation(
      graph,
      "submitInitiative",
      testMutations.submitInitiative!.input(organization),
    );
    const portal = graph.as(testCaller([Role.PORTAL]));
    const changes = async () => {
      const { campaignsChanges } = await portal.data(
        `{ campaignsChanges(first: 200, types: ["Initiative", "Registration", "PledgeSignatory"]) { nodes { id type kind changed } } }`,
      );
      return campaignsChanges.nodes as { id: string; type: string; kind: string; changed: string[] }[];
    };
    const before = await changes();
    expect(before.map(({ id }) => id)).not.toContain(initiativeId);
    expect(before.map(({ id }) => id)).toEqual([ids.printed, ids.recognized, registrations[1]]);
    await runMutation(
      graph,
      "recognizeInitiative",
      testMutations.recognizeInitiative!.input({ ...organization, initiativeId }),
    );
    const after = await changes();
    expect(after.at(-1)).toMatchObject({ id: initiativeId, kind: "CREATED" });
  });
});

describe("the evaluation of an initiative by a criterion", () => {
  const query = `query ($id: ID!, $criterion: ID!) { initiative(id: $id) { name evaluation(criterion: $criterion) { verdict } } }`;

  it("is visible to staff alone, even if the initiative is public", async () => {
    const criterion = await runMutation(graph, "addCriterion", testMutations.addCriterion!.input(organization));
    const variables = { id: ids.recognized, criterion };
    const [everyone, portal] = outsiders as [TestGraph, TestGraph];
    for (const [caller, code] of [
      [everyone, "UNAUTHENTICATED"],
      [portal, "FORBIDDEN"],
    ] as const) {
      const { data, errors } = await caller.execute(query, variables);
      expect(data).toEqual({ initiative: { name: "Sáng kiến được công nhận", evaluation: null } });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    }
    for (const insider of insiders)
      expect((await insider.data(query, variables)).initiative.evaluation.verdict).toBe("NEEDS_HUMAN_REVIEW");
  });
});

describe("a registration", () => {
  const query = `query ($campaign: ID!, $keys: [_Any!]!) {
    registrations { totalCount nodes { id } }
    campaign(id: $campaign) { registrations { totalCount } }
    _entities(representations: $keys) { ... on Registration { id } ... on Organization { campaignRegistrations { totalCount } } }
    campaignStats(filter: { id: { eq: $campaign } }, groupBy: []) { rows { campaignCount registrationCount } } }`;

  it("is visible to staff alone unless an article printed it, while its count is public", async () => {
    const variables = {
      campaign: organization.campaignId,
      keys: [
        { __typename: "Registration", id: registrations[0] },
        { __typename: "Organization", id: organization.organizationId },
      ],
    };
    const counted = { rows: [{ campaignCount: 1, registrationCount: 1 }] };
    for (const outsider of outsiders) {
      expect(await outsider.data(query, variables)).toEqual({
        registrations: { totalCount: 1, nodes: [{ id: registrations[1] }] },
        campaign: { registrations: { totalCount: 0 } },
        _entities: [null, { campaignRegistrations: { totalCount: 1 } }],
        campaignStats: counted,
      });
    }
    for (const insider of insiders) {
      expect(await insider.data(query, variables)).toMatchObject({
        registrations: { totalCount: 2 },
        campaign: { registrations: { totalCount: 1 } },
        _entities: [{ id: registrations[0] }, { campaignRegistrations: { totalCount: 2 } }],
        campaignStats: counted,
      });
    }
  });
});

describe("the parties to a pledge", () => {
  it("are visible to staff, and to every caller once an article has printed them", async () => {
    const pledge = testMutations.signPledge!.input(organization);
    const kept = await runMutation(graph, "signPledge", pledge);
    const published = await runMutation(graph, "signPledge", { ...pledge, ...printed });
    const shown = async (caller: TestGraph, id: string) =>
      (await caller.data("query ($id: ID!) { pledge(id: $id) { name signatories { name } } }", { id })).pledge;
    const signatories = [{ name: "Lãnh đạo" }, { name: "Công đoàn" }];
    for (const outsider of outsiders) {
      expect(await shown(outsider, kept)).toEqual({ name: "Giao ước", signatories: null });
      expect(await shown(outsider, published)).toEqual({ name: "Giao ước", signatories });
    }
    for (const insider of insiders) expect((await shown(insider, kept)).signatories).toEqual(signatories);
  });
});

describe("a record without a printed article", () => {
  it("is not public by the address of a source alone", async () => {
    const id = await runMutation(graph, "submitInitiative", {
      ...testMutations.submitInitiative!.input(organization),
      sources: [{ url: "http://noi-bo.so/ho-so/12" }],
    });
    const query = "query ($id: ID!) { initiative(id: $id) { id } }";
    expect(await graph.as(anonymous).data(query, { id })).toEqual({ initiative: null });
    expect(await graph.data(query, { id })).toEqual({ initiative: { id } });
  });
});
