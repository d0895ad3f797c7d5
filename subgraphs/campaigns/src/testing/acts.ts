import { newId } from "@thidua/base/identifiers";
import type { TestGraph } from "@thidua/kit/testing";
import { mirrorOrganization } from "./mirrored-records.js";

/** An organization of a test, with one record of each kind that others refer to. */
export interface BodyOfStory {
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

/** One mutation of this subgraph: the field of its payload, and an input that only an organization's own staff may send. */
export interface Act {
  payload: string;
  input: (body: BodyOfStory) => object;
}

const unique = () => newId().slice(-12);
/** Numbers already given to decisions: no two documents are the same. */
let decisions = 0;
function decision(): { text: string } {
  decisions += 1;
  return { text: `Quyết định số ${decisions}/QĐ-SKHCN ngày 10/12/2019` };
}

/** Every mutation of this subgraph, by its name; what an input names belongs to the organization alone. */
export const acts: { readonly [mutation: string]: Act } = {
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
    // A campaign may respond to whosever it likes: the other one is launched without an organization.
    input: ({ campaignId }) => ({ fromId: campaignId, toId: umbrella.id, kind: "RESPONDS_TO" }),
  },
  recordCampaignReview: {
    payload: "review",
    input: ({ campaignId }) => ({ campaignId, kind: "INTERIM", heldOn: "2020-06-30" }),
  },
  registerForCampaign: {
    payload: "registration",
    input: ({ organizationId }) => ({ organizationId, campaignId: umbrella.id }),
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
    input: ({ organizationId }) => ({ name: "Kế hoạch", year: 2020, organizationId }),
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
    input: ({ campaignId }) => ({ campaignId, occasionId: umbrella.occasionId, year: 2020 }),
  },
  registerDocument: {
    payload: "document",
    input: ({ organizationId }) => ({ issuerId: organizationId, reference: decision() }),
  },
  relateDocuments: {
    payload: "documentRelation",
    input: ({ documentId }) => ({ fromId: documentId, toId: umbrella.documentId, kind: "IMPLEMENTS" }),
  },
  citeDocument: {
    payload: "citation",
    input: ({ contentItemId, newsArticleId, portalId }) => ({
      documentId: umbrella.documentId,
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
};

/** What belongs to no organization: set by `makeUmbrella`. */
const umbrella = { id: "", occasionId: "", documentId: "" };

/** The mutation as a document. Takes its name and what to ask of the record beside its id. */
export function documentOf(mutation: string, fields = "id"): string {
  const input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${mutation}(input: $input) {
    ${acts[mutation]!.payload} { ${fields} } userErrors { code message field } } }`;
}

/** Does an act that must succeed, for whoever the graph is. Gives the record's id. */
export async function act(graph: TestGraph, mutation: string, input: object): Promise<string> {
  const answer = (await graph.data(documentOf(mutation), { input }))[mutation];
  if (answer.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(answer.userErrors)}`);
  return answer[acts[mutation]!.payload].id;
}

/** Makes what belongs to no organization: a campaign, an occasion and a document. Call it before the acts of a test. */
export async function makeUmbrella(graph: TestGraph): Promise<void> {
  umbrella.id = await act(graph, "launchCampaign", { code: unique(), name: "Phong trào toàn quốc", kind: "MOVEMENT" });
  umbrella.occasionId = await act(graph, "createOccasion", acts.createOccasion!.input({} as BodyOfStory));
  umbrella.documentId = await act(graph, "registerDocument", { reference: { text: "Luật 06/2022/QH15" } });
}

/** Puts an organization into the mirror and gives it a record of each kind. */
export async function makeBody(graph: TestGraph, code: string, parentId: string | null = null): Promise<BodyOfStory> {
  const organizationId = await mirrorOrganization(graph, { code, parentId });
  const body = { organizationId, code } as BodyOfStory;
  const make = (mutation: string, more: object = {}) =>
    act(graph, mutation, { ...acts[mutation]!.input(body), ...more });
  body.campaignId = await make("launchCampaign", { period: { startYear: 2019, endYear: 2020 } });
  body.planId = await make("createEmulationPlan");
  body.contentItemId = await make("addContentItem");
  body.documentId = await make("registerDocument");
  body.portalId = await make("createPortal");
  body.newsArticleId = await make("publishNewsArticle");
  body.initiativeId = await make("submitInitiative");
  return body;
}
