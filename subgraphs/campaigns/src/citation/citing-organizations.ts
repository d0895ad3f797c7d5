import {
  joinOrganizations,
  organizationOf,
  type TouchedOrganizations,
  type WriteContext,
} from "@thidua/kit/access/authorization";
import { Campaign } from "../campaign/campaign.js";
import { CampaignContentItem } from "../content-item/content-item.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { NewsArticle } from "../news-article/news-article.js";
import { Portal } from "../portal/portal.js";
import type { CiteDocumentInput } from "./citation.inputs.js";

/** Returns the organizations of the records that cite the document according to the input. */
export async function citingOrganizations(
  context: WriteContext,
  input: CiteDocumentInput,
): Promise<TouchedOrganizations> {
  const { campaignId, planId, contentItemId, newsArticleId, portalId } = input;
  return joinOrganizations(
    ...(campaignId ? [await organizationOf(context, Campaign, campaignId)] : []),
    ...(planId ? [await organizationOf(context, EmulationPlan, planId)] : []),
    ...(newsArticleId ? [await organizationOf(context, NewsArticle, newsArticleId)] : []),
    ...(portalId ? [await organizationOf(context, Portal, portalId)] : []),
    ...(contentItemId ? [await organizationOfContentItem(context, contentItemId)] : []),
  );
}

/** Returns the organization of a content item: that of its campaign or plan. */
async function organizationOfContentItem(context: WriteContext, id: string): Promise<string | null | undefined> {
  const item = await context.em.findOne(CampaignContentItem, { id }, { disableIdentityMap: true });
  if (!item) return undefined;
  return item.campaignId
    ? organizationOf(context, Campaign, item.campaignId)
    : organizationOf(context, EmulationPlan, item.planId!);
}
