import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityManager } from "@mikro-orm/sql";
import {
  CampaignContentItem,
  Citation,
  CitationService,
  type CiteDocumentInput,
  CitedDocument,
  CitedDocumentService,
  ContentItemKind,
  type CreatePortalInput,
  DocumentRelation,
  DocumentRelationService,
  NewsArticle,
  NewsArticleService,
  Portal,
  PortalService,
  type PublishNewsArticleInput,
  type RegisterDocumentInput,
  type RelateDocumentsInput,
} from "@thidua/campaigns";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { idOf, type KeyedRecord, type LoadReport, loadRecords, readRecords } from "./load-records.js";

/** What the data files hold: the services' inputs, but that other records are named by their keys. */
type DocumentRecord = KeyedRecord &
  Omit<RegisterDocumentInput, "issuerId" | "suggestedDocumentId"> & { issuer?: string; suggestedDocument?: string };
type RelationRecord = KeyedRecord & Omit<RelateDocumentsInput, "fromId" | "toId"> & { from: string; to: string };
type PortalRecord = KeyedRecord & Omit<CreatePortalInput, "organizationId"> & { organization: string };
type ArticleRecord = KeyedRecord &
  Omit<PublishNewsArticleInput, "portalId" | "publishedAt" | "bodyRaw" | "campaignId" | "planId" | "conferenceId"> & {
    portal: string;
    publishedAt?: string;
    page: string;
    campaign?: string;
    plan?: string;
    conference?: string;
  };
type CitationRecord = KeyedRecord &
  Pick<CiteDocumentInput, "kind" | "text" | "certainty" | "sources"> & {
    document: string;
    campaign?: string;
    plan?: string;
    content?: number;
    newsArticle?: string;
    portal?: string;
  };

/**
 * Loads the documents that the articles cite, the portals, the pages themselves, and where each document is cited. Campaigns
 * and plans must be loaded. Takes the database and the directory of the data files, whose `articles/` holds the pages' texts.
 */
export async function loadCampaignDocuments(database: SubgraphDatabase, directory: string): Promise<LoadReport> {
  const documents = readRecords<DocumentRecord>(directory, "documents.yaml");
  const relations = readRecords<RelationRecord>(directory, "document-relations.yaml");
  const portals = readRecords<PortalRecord>(directory, "portals.yaml");
  const articles = readRecords<ArticleRecord>(directory, "news-articles.yaml");
  const citations = readRecords<CitationRecord>(directory, "citations.yaml");
  const reports = [
    await loadRecords(database, CitedDocument, "document", documents, (em, record, options) => {
      const issuerId = idOf("organization", record.issuer);
      const suggestedDocumentId = idOf("document", record.suggestedDocument);
      return new CitedDocumentService(em).register({ ...record, issuerId, suggestedDocumentId }, options);
    }),
    await loadRecords(database, DocumentRelation, "document-relation", relations, (em, record, options) => {
      const ends = { fromId: idOf("document", record.from), toId: idOf("document", record.to) };
      return new DocumentRelationService(em).relate({ ...record, ...ends }, options);
    }),
    await loadRecords(database, Portal, "portal", portals, (em, record, options) =>
      new PortalService(em).create({ ...record, organizationId: idOf("organization", record.organization) }, options),
    ),
    await loadRecords(database, NewsArticle, "news-article", articles, (em, record, options) =>
      new NewsArticleService(em).publish(articleInput(record, directory), options),
    ),
    await loadRecords(database, Citation, "citation", citations, async (em, record, options) =>
      new CitationService(em).cite(await citationInput(em, record), options),
    ),
  ];
  return {
    created: reports.reduce((sum, { created }) => sum + created, 0),
    existing: reports.reduce((sum, { existing }) => sum + existing, 0),
  };
}

function articleInput(record: ArticleRecord, directory: string): PublishNewsArticleInput {
  return {
    ...record,
    portalId: idOf("portal", record.portal),
    publishedAt: record.publishedAt ? new Date(record.publishedAt) : null,
    bodyRaw: readFileSync(join(directory, "articles", record.page), "utf8"),
    campaignId: idOf("campaign", record.campaign),
    planId: idOf("plan", record.plan),
    conferenceId: idOf("conference", record.conference),
  };
}

async function citationInput(em: EntityManager, record: CitationRecord): Promise<CiteDocumentInput> {
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

/** Content items have no keys: they are named by their place among the contents of their campaign, from 1. */
async function contentItemId(em: EntityManager, campaignId: string, place: number): Promise<string> {
  const contents = { campaignId, parentId: null, kind: ContentItemKind.CONTENT };
  const [item] = await em.find(CampaignContentItem, contents, {
    orderBy: { position: "asc" },
    limit: 1,
    offset: place - 1,
  });
  if (!item) throw new Error(`The campaign has no content ${place}`);
  return item.id;
}
