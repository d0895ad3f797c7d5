import type { EntityManager } from "@mikro-orm/sql";
import { requireRecord } from "@thidua/kit/model/records";
import { requireCampaign, requirePlan } from "../campaign/require-campaign.js";
import { contentItemErrors } from "../content-item/content-item.errors.js";
import { CampaignContentItem } from "../content-item/content-item.js";
import { newsArticleErrors } from "../news-article/news-article.errors.js";
import { NewsArticle } from "../news-article/news-article.js";
import { portalErrors } from "../portal/portal.errors.js";
import { Portal } from "../portal/portal.js";
import { citationErrors } from "./citation.errors.js";

/** What cites a document, and where the words are printed. At least one is set. */
export interface CitationPlace {
  campaignId: string | null;
  planId: string | null;
  contentItemId: string | null;
  newsArticleId: string | null;
  portalId: string | null;
}

/**
 * Checks the place of a citation.
 *
 * @param given the IDs as the caller gave them
 * @returns the IDs, with the campaign or plan of the content item: what a content item cites, its campaign or plan cites
 * @throws CITATION_WITHOUT_PLACE, CITATION_PLACES_CONFLICT, UNKNOWN_CAMPAIGN, UNKNOWN_PLAN, UNKNOWN_CONTENT_ITEM,
 *   UNKNOWN_NEWS_ARTICLE, UNKNOWN_PORTAL
 */
export async function requirePlace(
  em: EntityManager,
  given: { [Key in keyof CitationPlace]?: string | null },
): Promise<CitationPlace> {
  const place: CitationPlace = {
    campaignId: given.campaignId ?? null,
    planId: given.planId ?? null,
    contentItemId: given.contentItemId ?? null,
    newsArticleId: given.newsArticleId ?? null,
    portalId: given.portalId ?? null,
  };
  const { campaignId, planId, contentItemId, newsArticleId, portalId } = place;
  if (Object.values(place).every((id) => id === null)) throw citationErrors.CITATION_WITHOUT_PLACE(["campaignId"]);
  if (campaignId) await requireCampaign(em, campaignId, ["campaignId"]);
  if (planId) await requirePlan(em, planId, ["planId"]);
  const { UNKNOWN_NEWS_ARTICLE } = newsArticleErrors;
  if (newsArticleId) await requireRecord(em, NewsArticle, newsArticleId, ["newsArticleId"], UNKNOWN_NEWS_ARTICLE);
  if (portalId) await requireRecord(em, Portal, portalId, ["portalId"], portalErrors.UNKNOWN_PORTAL);
  if (!contentItemId) return place;
  const unknown = contentItemErrors.UNKNOWN_CONTENT_ITEM;
  const item = await requireRecord(em, CampaignContentItem, contentItemId, ["contentItemId"], unknown);
  const isElsewhere = (campaignId && campaignId !== item.campaignId) || (planId && planId !== item.planId);
  if (isElsewhere) throw citationErrors.CITATION_PLACES_CONFLICT(["contentItemId"], { id: contentItemId });
  return { ...place, campaignId: item.campaignId ?? null, planId: item.planId ?? null };
}
