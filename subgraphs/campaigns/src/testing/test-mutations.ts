/// <reference types="vite/types/importMeta.d.ts" />

import { newId } from "@thidua/base/identifiers";
import type { TestGraph } from "@thidua/kit/testing";
import { mirrorOrganization } from "./mirrored-records.js";

/** An organization of a test, with one record of each kind that others refer to. */
export interface TestOrganization {
  organizationId: string;
  code: string;
  campaignId: string;
  planId: string;
  contentItemId: string;
  documentId: string;
  portalId: string;
  newsArticleId: string;
  initiativeId: string;
}

/** A mutation of this subgraph: the field of its payload, and an input that only the organization's own staff may send. */
export interface TestMutation {
  payload: string;
  input: (organization: TestOrganization) => object;
}

const unique = () => newId().slice(-12);
/** The numbers already given to decisions: no two documents are the same. */
let decisions = 0;
function decision(): { text: string } {
  decisions += 1;
  return { text: `Quyết định số ${decisions}/QĐ-SKHCN ngày 10/12/2019` };
}

/** How many plans each organization was given: it has one for each year. */
const plans = new Map<string, number>();
function planYear(organizationId: string): number {
  const count = plans.get(organizationId) ?? 0;
  plans.set(organizationId, count + 1);
  return 2020 + count;
}

/** Those that aggregates declare beside themselves, in `<aggregate>.test-mutations.ts`. */
const declaredBeside = Object.values(
  import.meta.glob<{ readonly [mutation: string]: TestMutation }>("../*/*.test-mutations.ts", {
    eager: true,
    import: "testMutations",
  }),
);

/** Every mutation of this subgraph, by its name. The records that an input names belong to the organization. */
export const testMutations: { readonly [mutation: string]: TestMutation } = {
  launchCampaign: {
    payload: "campaign",
    input: ({ organizationId }) => ({ code: unique(), name: "Phong trào", kind: "MOVEMENT", organizationId }),
  },
  changeCampaignPeriod: {
    payload: "campaign",
    input: ({ campaignId }) => ({ campaignId, period: { startYear: 2019, endYear: 2024 } }),
  },
  linkCampaigns: {
    payload: "link",
    // A campaign may respond to any other: that one is launched without an organization.
    input: ({ campaignId }) => ({ fromId: campaignId, toId: shared.id, kind: "RESPONDS_TO" }),
  },
  recordCampaignReview: {
    payload: "review",
    input: ({ campaignId }) => ({ campaignId, kind: "INTERIM", heldOn: "2020-06-30" }),
  },
  registerForCampaign: {
    payload: "registration",
    input: ({ organizationId }) => ({ organizationId, campaignId: shared.id }),
  },
  signPledge: {
    payload: "pledge",
    input: ({ organizationId }) => ({
      name: "Giao ước",
      year: 2020,
      organizationId,
      signatories: [{ name: "Lãnh đạo", organizationId }, { name: "Công đoàn" }],
    }),
  },
  submitInitiative: {
    payload: "initiative",
    input: ({ organizationId }) => ({ kind: "INITIATIVE", name: "Sáng kiến", organizationId, year: 2019 }),
  },
  recognizeInitiative: {
    payload: "initiative",
    input: ({ initiativeId }) => ({ initiativeId, document: decision(), scopeOfInfluence: "UNIT", isApplied: true }),
  },
  createEmulationPlan: {
    payload: "emulationPlan",
    input: ({ organizationId }) => ({ name: "Kế hoạch", year: planYear(organizationId), organizationId }),
  },
  addContentItem: {
    payload: "contentItem",
    input: ({ planId }) => ({ planId, item: { kind: "TASK", text: "Nhiệm vụ" } }),
  },
  addCriterion: {
    payload: "criterion",
    input: ({ campaignId }) => ({ campaignId, criterion: { metric: "QUALITATIVE", text: "Hoàn thành tốt" } }),
  },
  createOccasion: {
    payload: "occasion",
    input: () => ({ name: "Ngày lễ", kind: "ANNIVERSARY", scope: "NATION" }),
  },
  observeOccasion: {
    payload: "observance",
    input: ({ campaignId }) => ({ campaignId, occasionId: shared.occasionId, year: 2020 }),
  },
  registerDocument: {
    payload: "document",
    input: ({ organizationId }) => ({ issuerId: organizationId, reference: decision() }),
  },
  relateDocuments: {
    payload: "documentRelation",
    input: ({ documentId }) => ({ fromId: documentId, toId: shared.documentId, kind: "IMPLEMENTS" }),
  },
  citeDocument: {
    payload: "citation",
    input: ({ contentItemId, newsArticleId, portalId }) => ({
      documentId: shared.documentId,
      kind: "MENTIONS",
      contentItemId,
      newsArticleId,
      portalId,
    }),
  },
  createPortal: { payload: "portal", input: ({ organizationId }) => ({ organizationId, name: "Trang" }) },
  publishNewsArticle: {
    payload: "newsArticle",
    input: ({ portalId, organizationId }) => ({ portalId, organizationId, title: "Tin", bodyRaw: "Nội dung" }),
  },
  updateViewCount: {
    payload: "newsArticle",
    input: ({ newsArticleId }) => ({ newsArticleId, viewCount: 10 }),
  },
  ...Object.assign({}, ...declaredBeside),
};

/** Records that belong to no organization: `createSharedRecords` sets them. */
const shared = { id: "", occasionId: "", documentId: "" };

/** Returns the document of a mutation, which selects these fields of the record and the user errors. */
export function documentOf(mutation: string, fields = "id"): string {
  const input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${mutation}(input: $input) {
    ${testMutations[mutation]!.payload} { ${fields} } userErrors { code message field } } }`;
}

/** Runs a mutation as the graph's caller and returns the record's ID. Throws an Error if it returns user errors. */
export async function runMutation(graph: TestGraph, mutation: string, input: object): Promise<string> {
  const payload = (await graph.data(documentOf(mutation), { input }))[mutation];
  if (payload.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`);
  return payload[testMutations[mutation]!.payload].id;
}

/** Creates a campaign, an occasion and a document without an organization. The inputs of the test mutations name them. */
export async function createSharedRecords(graph: TestGraph): Promise<void> {
  shared.id = await runMutation(graph, "launchCampaign", {
    code: unique(),
    name: "Phong trào toàn quốc",
    kind: "MOVEMENT",
  });
  shared.occasionId = await runMutation(
    graph,
    "createOccasion",
    testMutations.createOccasion!.input({} as TestOrganization),
  );
  shared.documentId = await runMutation(graph, "registerDocument", { reference: { text: "Luật 06/2022/QH15" } });
}

/** Puts an organization into the mirror and creates a record of each kind for it. */
export async function createOrganization(
  graph: TestGraph,
  code: string,
  parentId: string | null = null,
): Promise<TestOrganization> {
  const organizationId = await mirrorOrganization(graph, { code, parentId });
  const organization = { organizationId, code } as TestOrganization;
  const create = (mutation: string, more: object = {}) =>
    runMutation(graph, mutation, { ...testMutations[mutation]!.input(organization), ...more });
  organization.campaignId = await create("launchCampaign", { period: { startYear: 2019, endYear: 2020 } });
  organization.planId = await create("createEmulationPlan");
  organization.contentItemId = await create("addContentItem");
  organization.documentId = await create("registerDocument");
  organization.portalId = await create("createPortal");
  organization.newsArticleId = await create("publishNewsArticle");
  organization.initiativeId = await create("submitInitiative");
  return organization;
}
