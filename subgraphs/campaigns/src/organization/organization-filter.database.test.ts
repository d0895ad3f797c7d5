import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { endMirrored, mirrorEvent } from "../testing/mirrored-records.js";
import {
  createOrganization,
  createSharedRecords,
  runMutation,
  type TestOrganization,
  testMutations,
} from "../testing/test-mutations.js";

/** The lists of records that belong to an organization, with the filter that selects it. */
const lists = {
  campaigns: "organization",
  emulationPlans: "organization",
  pledges: "organization",
  registrations: "organization",
  initiatives: "organization",
  occasions: "organization",
  newsArticles: "organization",
  portals: "organization",
  documents: "issuer",
};

let graph: TestGraph;
const organizations: { [code: string]: TestOrganization } = {};
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await createSharedRecords(graph);
  // A department with an office took over a bureau with a branch. A neighbour is unrelated to them.
  for (const [code, above] of [
    ["department", null],
    ["office", "department"],
    ["bureau", null],
    ["branch", "bureau"],
    ["neighbour", null],
  ] as const) {
    const organization = await createOrganization(graph, code, above && organizations[above]!.organizationId);
    organizations[code] = organization;
    await runMutation(graph, "signPledge", testMutations.signPledge!.input(organization));
    await runMutation(graph, "registerForCampaign", testMutations.registerForCampaign!.input(organization));
    for (const name of ["addCriterion", "linkCampaigns", "observeOccasion"]) {
      await runMutation(graph, name, testMutations[name]!.input(organization));
    }
    const { organizationId } = organization;
    await runMutation(graph, "createOccasion", { name: code, kind: "ANNIVERSARY", scope: "SECTOR", organizationId });
  }
  await endMirrored(graph, organizations.bureau!.organizationId, "2025-02-28");
  await mirrorEvent(
    graph,
    [organizations.bureau!.organizationId],
    [organizations.department!.organizationId],
    "2025-03-01",
  );
});
afterAll(() => graph.close());

const selected = async (list: string, code: string, flags: object) => {
  const filter = { [lists[list as keyof typeof lists]]: { id: organizations[code]!.organizationId, ...flags } };
  const type = { documents: "CitedDocument" }[list] ?? `${list[0]!.toUpperCase()}${list.slice(1, -1)}`;
  const { data, statements } = await graph.recorded(
    `query ($filter: ${type}Filter!) { ${list}(filter: $filter, first: 100) { nodes { owner: ${list === "documents" ? "issuer" : "organization"} { id } } } }`,
    { filter },
  );
  // One for the list, and one for the organizations of a tree.
  expect(statements).toHaveLength(Object.keys(flags).length === 0 ? 1 : 2);
  const codeOf = new Map(Object.values(organizations).map(({ organizationId, code: of }) => [organizationId, of]));
  return data[list].nodes.map(({ owner }: { owner: { id: string } }) => codeOf.get(owner.id)).sort();
};

describe.each(Object.keys(lists))("%s, in two statements at most,", (list) => {
  it("are those of an organization, of its tree, of its predecessors, and of both", async () => {
    expect(await selected(list, "department", {})).toEqual(["department"]);
    expect(await selected(list, "department", { includeDescendants: true })).toEqual(["department", "office"]);
    expect(await selected(list, "department", { includePredecessors: true })).toEqual(["bureau", "department"]);
    expect(await selected(list, "department", { includeDescendants: true, includePredecessors: true })).toEqual([
      "branch",
      "bureau",
      "department",
      "office",
    ]);
    expect(await selected(list, "neighbour", { includeDescendants: true, includePredecessors: true })).toEqual([
      "neighbour",
    ]);
  });
});

it.each([
  ["campaignCriteria", "CampaignCriterionFilter", "campaign"],
  ["campaignLinks", "CampaignLinkFilter", "from"],
  ["occasionObservances", "OccasionObservanceFilter", "campaign"],
])("%s belong to the organization of their campaign, in three statements at most", async (list, type, of) => {
  const owners = async (flags: object) => {
    const { data, statements } = await graph.recorded(
      `query ($filter: ${type}!) { ${list}(filter: $filter, first: 100) { nodes { of: ${of} { organization { id } } } } }`,
      { filter: { organization: { id: organizations.department!.organizationId, ...flags } } },
    );
    // One for the list, one for its campaigns, and one for the organizations of a tree.
    expect(statements).toHaveLength(Object.keys(flags).length === 0 ? 2 : 3);
    const codeOf = new Map(Object.values(organizations).map(({ organizationId, code }) => [organizationId, code]));
    const nodes: { of: { organization: { id: string } } }[] = data[list].nodes;
    return [...new Set(nodes.map((node) => codeOf.get(node.of.organization.id)))].sort();
  };
  expect(await owners({})).toEqual(["department"]);
  expect(await owners({ includeDescendants: true, includePredecessors: true })).toEqual([
    "branch",
    "bureau",
    "department",
    "office",
  ]);
});

it("statistics are filtered by the tree like lists", async () => {
  const { campaignStats, initiativeStats } = await graph.data(
    `query ($id: ID!) {
      campaignStats(filter: { organization: { id: $id, includeDescendants: true, includePredecessors: true } }, groupBy: []) { totalCount }
      initiativeStats(filter: { organization: { id: $id, includeDescendants: true } }, groupBy: [ORGANIZATION]) { totalCount rowCount } }`,
    { id: organizations.department!.organizationId },
  );
  expect(campaignStats).toEqual({ totalCount: 4 });
  expect(initiativeStats).toEqual({ totalCount: 2, rowCount: 2 });
});
