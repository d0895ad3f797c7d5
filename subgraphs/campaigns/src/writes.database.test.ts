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

/** The roles that can run a mutation for their own organization: EDITOR unless listed. */
const writers: { [mutation: string]: Role[] } = { recognizeInitiative: [Role.REVIEWER, Role.COUNCIL_MEMBER] };
const writersOf = (mutation: string) => writers[mutation] ?? [Role.EDITOR];
/** Mutations of records without an organization. Only administrators of the province can run them. */
const ofTheProvince = ["createOccasion"];
const ofOrganizations = Object.keys(testMutations).filter((mutation) => !ofTheProvince.includes(mutation));

const writtenChanges = async () =>
  (await graph.database.fork().execute<{ n: number }[]>(`select count(*)::int as "n" from "campaigns"."change"`))[0]!.n;

async function codesOf(caller: TestGraph, mutation: string, input: object): Promise<unknown[]> {
  const { errors, data } = await caller.execute(documentOf(mutation), { input });
  if (errors) return errors.map(({ extensions }) => extensions?.code);
  return data[mutation].userErrors.map(({ code }: { code: string }) => code);
}

it("the test mutations are all mutations of the subgraph", () => {
  const { declared } = buildSubgraph(campaigns.graph);
  const fields = Object.values(declared.getMutationType()!.getFields());
  expect(Object.keys(testMutations).sort()).toEqual(fields.map(({ name }) => name).sort());
  const unscoped = fields.filter(({ extensions }) => !(extensions[writeExtension] as { isScoped: boolean }).isScoped);
  expect(unscoped.map(({ name }) => name)).toEqual(ofTheProvince);
});

describe.each(Object.keys(testMutations))("%s", (mutation) => {
  it("is refused to anonymous callers and other roles, and nothing is written", async () => {
    const before = await writtenChanges();
    const input = testMutations[mutation]!.input(department);
    expect(await codesOf(graph.as(anonymous), mutation, input)).toEqual(["UNAUTHENTICATED"]);
    const allowed = new Set([...(ofOrganizations.includes(mutation) ? writersOf(mutation) : []), Role.PROVINCE_ADMIN]);
    for (const role of Object.values(Role).filter((one) => !allowed.has(one))) {
      const caller = graph.as(testCaller([role], "department"));
      expect([role, await codesOf(caller, mutation, input)]).toEqual([role, ["FORBIDDEN"]]);
    }
    expect(await writtenChanges()).toBe(before);
  });
});

describe.each(ofOrganizations)("%s", (mutation) => {
  it("is refused outside the caller's organization, and nothing is written", async () => {
    const before = await writtenChanges();
    for (const role of writersOf(mutation)) {
      const by = (code: string | null) => graph.as(testCaller([role], code));
      for (const [code, organization] of [
        ["department", neighbour],
        ["office", department],
        [null, department],
        ["unknown", department],
      ] as const) {
        const codes = await codesOf(by(code), mutation, testMutations[mutation]!.input(organization));
        expect([role, code, codes]).toEqual([role, code, ["OUTSIDE_ORGANIZATION"]]);
      }
    }
    expect(await writtenChanges()).toBe(before);
  });

  it("succeeds for the caller's organization and for one below it", async () => {
    const organizations = [department, office];
    for (const [index, role] of writersOf(mutation).entries()) {
      const organization = organizations[index]!;
      expect(
        await codesOf(
          graph.as(testCaller([role], "department")),
          mutation,
          testMutations[mutation]!.input(organization),
        ),
      ).toEqual([]);
    }
    if (writersOf(mutation).length === 1) {
      const caller = graph.as(testCaller(writersOf(mutation), "department"));
      expect(await codesOf(caller, mutation, testMutations[mutation]!.input(office))).toEqual([]);
    }
  });
});

describe("the organizations that a write touches", () => {
  const editor = () => graph.as(testCaller([Role.EDITOR], "department"));
  const outside = ["OUTSIDE_ORGANIZATION"];

  it("are those of all parties to a pledge", async () => {
    const input = testMutations.signPledge!.input(department) as { signatories: object[] };
    const signatories = [...input.signatories, { name: "Sở bên cạnh", organizationId: neighbour.organizationId }];
    expect(await codesOf(editor(), "signPledge", { ...input, signatories })).toEqual(outside);
  });

  it("are those of an article's portal and of its publisher", async () => {
    const input = testMutations.publishNewsArticle!.input(department);
    const { organizationId, portalId } = neighbour;
    expect(await codesOf(editor(), "publishNewsArticle", { ...input, organizationId })).toEqual(outside);
    expect(await codesOf(editor(), "publishNewsArticle", { ...input, portalId })).toEqual(outside);
  });

  it("are those of all places of a citation", async () => {
    const input = testMutations.citeDocument!.input(department);
    for (const name of ["campaignId", "planId", "contentItemId", "newsArticleId", "portalId"] as const) {
      expect(await codesOf(editor(), "citeDocument", { ...input, [name]: neighbour[name] })).toEqual(outside);
    }
  });

  it("do not include the caller's if the input names none", async () => {
    const campaign = { ...testMutations.launchCampaign!.input(department), organizationId: null };
    expect(await codesOf(editor(), "launchCampaign", campaign)).toEqual(outside);
    expect(await codesOf(editor(), "registerDocument", { reference: { text: "Luật" } })).toEqual(outside);
  });
});

it("a record that does not exist is reported as unknown, not as outside the organization", async () => {
  const editor = graph.as(testCaller([Role.EDITOR], "department"));
  const criterion = { metric: "QUALITATIVE", text: "Tốt" };
  expect(await codesOf(editor, "addCriterion", { campaignId: newId(), criterion })).toEqual(["UNKNOWN_CAMPAIGN"]);
  const item = { kind: "TASK", text: "Nhiệm vụ" };
  expect(await codesOf(editor, "addContentItem", { item })).toEqual(["ONE_PARENT_REQUIRED"]);
});

it("each change records its author", async () => {
  const editor = graph.as(testCaller([Role.EDITOR], "department", "chi.ha"));
  const id = await runMutation(editor, "createPortal", testMutations.createPortal!.input(department));
  const [change] = await graph.database
    .fork()
    .execute(`select "actor", "operation" from "campaigns"."change" where "id" = ?`, [id]);
  expect(change).toEqual({ actor: "chi.ha", operation: "createPortal" });
});
