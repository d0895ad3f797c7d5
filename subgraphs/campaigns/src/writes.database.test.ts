import { newId } from "@thidua/base/identifiers";
import { anonymous, Role } from "@thidua/base/tokens";
import { writeExtension } from "@thidua/kit/access/authorization";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
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
let department: TestOrganization;
let office: TestOrganization;
let neighbour: TestOrganization;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await createSharedRecords(graph);
  department = await createOrganization(graph, "department");
  office = await createOrganization(graph, "office", department.organizationId);
  neighbour = await createOrganization(graph, "neighbour");
});
afterAll(() => graph.close());

/** Who does an act for its own organization. */
const doers: { [mutation: string]: Role[] } = { recognizeInitiative: [Role.REVIEWER, Role.COUNCIL_MEMBER] };
const doersOf = (mutation: string) => doers[mutation] ?? [Role.EDITOR];
/** Acts on what belongs to no organization: for the administrators of the province alone. */
const ofTheProvince = ["createOccasion"];
const ofOrganizations = Object.keys(testMutations).filter((mutation) => !ofTheProvince.includes(mutation));

const writtenChanges = async () =>
  (await graph.database.fork().execute<{ n: number }[]>(`select count(*)::int as "n" from "campaigns"."change"`))[0]!.n;

async function codesOf(caller: TestGraph, mutation: string, input: object): Promise<unknown[]> {
  const { errors, data } = await caller.execute(documentOf(mutation), { input });
  if (errors) return errors.map(({ extensions }) => extensions?.code);
  return data[mutation].userErrors.map(({ code }: { code: string }) => code);
}

it("the stories below try every mutation of the subgraph", () => {
  const { declared } = buildSubgraph(campaigns.graph);
  const fields = Object.values(declared.getMutationType()!.getFields());
  expect(Object.keys(testMutations).sort()).toEqual(fields.map(({ name }) => name).sort());
  const unscoped = fields.filter(({ extensions }) => !(extensions[writeExtension] as { isScoped: boolean }).isScoped);
  expect(unscoped.map(({ name }) => name)).toEqual(ofTheProvince);
});

describe.each(Object.keys(testMutations))("%s", (mutation) => {
  it("is refused to who is not signed in, and to who has another role, and nothing is written", async () => {
    const before = await writtenChanges();
    const input = testMutations[mutation]!.input(department);
    expect(await codesOf(graph.as(anonymous), mutation, input)).toEqual(["UNAUTHENTICATED"]);
    const allowed = new Set([...(ofOrganizations.includes(mutation) ? doersOf(mutation) : []), Role.PROVINCE_ADMIN]);
    for (const role of Object.values(Role).filter((one) => !allowed.has(one))) {
      const caller = graph.as(testCaller([role], "department"));
      expect([role, await codesOf(caller, mutation, input)]).toEqual([role, ["FORBIDDEN"]]);
    }
    expect(await writtenChanges()).toBe(before);
  });
});

describe.each(ofOrganizations)("%s", (mutation) => {
  it("is refused for an organization beside, an organization above and by who acts for none, and nothing is written", async () => {
    const before = await writtenChanges();
    for (const role of doersOf(mutation)) {
      const by = (code: string | null) => graph.as(testCaller([role], code));
      for (const [code, organization] of [
        ["department", neighbour],
        ["office", department],
        [null, department],
        ["nobody knows it", department],
      ] as const) {
        const codes = await codesOf(by(code), mutation, testMutations[mutation]!.input(organization));
        expect([role, code, codes]).toEqual([role, code, ["OUTSIDE_ORGANIZATION"]]);
      }
    }
    expect(await writtenChanges()).toBe(before);
  });

  it("is done for the own organization and for one below it", async () => {
    const organizations = [department, office];
    for (const [index, role] of doersOf(mutation).entries()) {
      const organization = organizations[index]!;
      expect(
        await codesOf(
          graph.as(testCaller([role], "department")),
          mutation,
          testMutations[mutation]!.input(organization),
        ),
      ).toEqual([]);
    }
    if (doersOf(mutation).length === 1) {
      const caller = graph.as(testCaller(doersOf(mutation), "department"));
      expect(await codesOf(caller, mutation, testMutations[mutation]!.input(office))).toEqual([]);
    }
  });
});

describe("what a record would be attributed to", () => {
  const editor = () => graph.as(testCaller([Role.EDITOR], "department"));
  const outside = ["OUTSIDE_ORGANIZATION"];

  it("is every party to a pledge", async () => {
    const input = testMutations.signPledge!.input(department) as { signatories: object[] };
    const signatories = [...input.signatories, { name: "Sở bên cạnh", organizationId: neighbour.organizationId }];
    expect(await codesOf(editor(), "signPledge", { ...input, signatories })).toEqual(outside);
  });

  it("is the portal of a page and the organization that publishes it", async () => {
    const input = testMutations.publishNewsArticle!.input(department);
    const { organizationId, portalId } = neighbour;
    expect(await codesOf(editor(), "publishNewsArticle", { ...input, organizationId })).toEqual(outside);
    expect(await codesOf(editor(), "publishNewsArticle", { ...input, portalId })).toEqual(outside);
  });

  it("is every place of a citation", async () => {
    const input = testMutations.citeDocument!.input(department);
    for (const name of ["campaignId", "planId", "contentItemId", "newsArticleId", "portalId"] as const) {
      expect(await codesOf(editor(), "citeDocument", { ...input, [name]: neighbour[name] })).toEqual(outside);
    }
  });

  it("is nobody of the own, when nobody is named", async () => {
    const campaign = { ...testMutations.launchCampaign!.input(department), organizationId: null };
    expect(await codesOf(editor(), "launchCampaign", campaign)).toEqual(outside);
    expect(await codesOf(editor(), "registerDocument", { reference: { text: "Luật" } })).toEqual(outside);
  });
});

it("a record that nobody knows is said to be unknown, and not to be outside", async () => {
  const editor = graph.as(testCaller([Role.EDITOR], "department"));
  const criterion = { metric: "QUALITATIVE", text: "Tốt" };
  expect(await codesOf(editor, "addCriterion", { campaignId: newId(), criterion })).toEqual(["UNKNOWN_CAMPAIGN"]);
  const item = { kind: "TASK", text: "Nhiệm vụ" };
  expect(await codesOf(editor, "addContentItem", { item })).toEqual(["ONE_PARENT_REQUIRED"]);
});

it("who writes is recorded with each change", async () => {
  const editor = graph.as(testCaller([Role.EDITOR], "department", "chi.ha"));
  const id = await runMutation(editor, "createPortal", testMutations.createPortal!.input(department));
  const [change] = await graph.database
    .fork()
    .execute(`select "actor", "operation" from "campaigns"."change" where "id" = ?`, [id]);
  expect(change).toEqual({ actor: "chi.ha", operation: "createPortal" });
});
