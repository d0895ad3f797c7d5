import type { EntityManager } from "@mikro-orm/sql";
import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CiteDocumentInput } from "../citation/citation.inputs.js";
import { Citation } from "../citation/citation.js";
import { CitationService } from "../citation/citation.service.js";
import { CampaignContentItem } from "../content-item/content-item.js";
import { ContentItemKind } from "../content-item/content-item-kind.js";

/** The service's input, but other records are named by their keys, and a content item by its position, see `contentItemId`. */
type CitationRecord = KeyedRecord &
  Pick<CiteDocumentInput, "kind" | "text" | "certainty" | "sources"> & {
    document: string;
    campaign?: string;
    plan?: string;
    content?: number;
    newsArticle?: string;
    portal?: string;
  };

export const citations = recordSeed<CitationRecord>({
  entity: Citation,
  kind: "citation",
  file: "citations.yaml",
  create: async (em, record, options) => new CitationService(em).cite(await inputOf(em, record), options),
});

async function inputOf(em: EntityManager, record: CitationRecord): Promise<CiteDocumentInput> {
  const campaignId = idOf("campaign", record.campaign);
  return {
    ...record,
    documentId: idOf("document", record.document),
    campaignId,
    planId: idOf("plan", record.plan),
    contentItemId: record.content && campaignId ? await contentItemId(em, campaignId, record.content) : null,
    newsArticleId: idOf("news-article", record.newsArticle),
    portalId: idOf("portal", record.portal),
  };
}

/** Content items have no keys. A data file names them by their position among the contents of their campaign, from 1. */
async function contentItemId(em: EntityManager, campaignId: string, position: number): Promise<string> {
  const contents = { campaignId, parentId: null, kind: ContentItemKind.CONTENT };
  const [item] = await em.find(CampaignContentItem, contents, {
    orderBy: { position: "asc" },
    limit: 1,
    offset: position - 1,
  });
  if (!item) throw new Error(`The campaign has no content ${position}`);
  return item.id;
}
