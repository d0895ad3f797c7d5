import type { SubgraphContext } from "@thidua/kit/graph/request";
import { CampaignContentItem } from "./content-item.js";

const inSourceOrder = { position: "asc", id: "asc" } as const;

/** Loads all content items of a campaign, in order, of every level: one statement for all campaigns of a request. */
export function itemsOfCampaign(context: SubgraphContext, campaignId: string): Promise<CampaignContentItem[]> {
  return context.loaders.many(CampaignContentItem, "campaignId", inSourceOrder).load(campaignId);
}

/** Loads all content items of a plan, in order, of every level: one statement for all plans of a request. */
export function itemsOfPlan(context: SubgraphContext, planId: string): Promise<CampaignContentItem[]> {
  return context.loaders.many(CampaignContentItem, "planId", inSourceOrder).load(planId);
}

/** Loads all content items of the campaign or plan to which an item belongs. */
export function itemsBeside(context: SubgraphContext, item: CampaignContentItem): Promise<CampaignContentItem[]> {
  return item.campaignId ? itemsOfCampaign(context, item.campaignId) : itemsOfPlan(context, item.planId!);
}
