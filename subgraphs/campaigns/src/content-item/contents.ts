import type { SubgraphContext } from "@thidua/kit/graph/request";
import { CampaignContentItem } from "./content-item.js";

const inSourceOrder = { position: "asc", id: "asc" } as const;

/** All content items of a campaign, of any level, ordered by their place: one statement for all campaigns of a request. */
export function itemsOfCampaign(context: SubgraphContext, campaignId: string): Promise<CampaignContentItem[]> {
  return context.loaders.many(CampaignContentItem, "campaignId", inSourceOrder).load(campaignId);
}

/** All content items of a plan, of any level, ordered by their place: one statement for all plans of a request. */
export function itemsOfPlan(context: SubgraphContext, planId: string): Promise<CampaignContentItem[]> {
  return context.loaders.many(CampaignContentItem, "planId", inSourceOrder).load(planId);
}

/** All content items of the text that an item belongs to. */
export function itemsBeside(context: SubgraphContext, item: CampaignContentItem): Promise<CampaignContentItem[]> {
  return item.campaignId ? itemsOfCampaign(context, item.campaignId) : itemsOfPlan(context, item.planId!);
}
