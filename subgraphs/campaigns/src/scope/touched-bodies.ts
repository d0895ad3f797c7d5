import type { EntityClass } from "@mikro-orm/core";
import { organizationOf, type TouchedOrganizations, type WriteContext } from "@thidua/kit/access/authorization";
import { Campaign } from "../campaign/campaign.js";
import { CitedDocument } from "../cited-document/cited-document.js";
import { CampaignContentItem } from "../content-item/content-item.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { NewsArticle } from "../news-article/news-article.js";
import { Portal } from "../portal/portal.js";

/** The records by which a mutation's input tells to whom it belongs, by their ids. */
export interface TouchedRecords {
  campaignId?: string | null;
  planId?: string | null;
  contentItemId?: string | null;
  newsArticleId?: string | null;
  portalId?: string | null;
  /** A document belongs to the body that issued it. */
  documentId?: string | null;
}

/**
 * The bodies to which the records belong that an input names; for `within` of mutations that add to them.
 *
 * Takes the context and the ids. Gives what `within` shall give: undefined when a record is missing or none is named (the service
 * refuses both), null when one of them belongs to no body.
 */
export async function bodiesOf(context: WriteContext, records: TouchedRecords): Promise<TouchedOrganizations> {
  const { campaignId, planId, contentItemId, newsArticleId, portalId, documentId } = records;
  const found: (string | null | undefined)[] = [];
  const look = async <Record extends object>(
    entity: EntityClass<Record>,
    id: string | null | undefined,
    property: keyof Record & string,
  ) => {
    if (id) found.push(await organizationOf(context, entity, id, property));
  };
  await look(Campaign, campaignId, "organizationId");
  await look(EmulationPlan, planId, "organizationId");
  await look(NewsArticle, newsArticleId, "organizationId");
  await look(Portal, portalId, "organizationId");
  await look(CitedDocument, documentId, "issuerId");
  if (contentItemId) found.push(await bodyOfContentItem(context, contentItemId));
  return joined(found);
}

/** Several bodies as one answer of `within`. */
export function joined(bodies: readonly (string | null | undefined)[]): TouchedOrganizations {
  if (bodies.length === 0 || bodies.includes(undefined)) return undefined;
  if (bodies.includes(null)) return null;
  return [...new Set(bodies as string[])];
}

/** A content item belongs to its campaign or plan. */
async function bodyOfContentItem(context: WriteContext, id: string): Promise<string | null | undefined> {
  const item = await context.em.findOne(CampaignContentItem, { id }, { disableIdentityMap: true });
  if (!item) return undefined;
  return item.campaignId
    ? organizationOf(context, Campaign, item.campaignId)
    : organizationOf(context, EmulationPlan, item.planId!);
}
