import type { SubgraphContext } from "@thidua/kit/graph/request";
import { CampaignCriterion } from "./criterion.js";

/** Loads the criteria of a campaign, in order: one statement for all campaigns of a request. */
export function criteriaOfCampaign(context: SubgraphContext, campaignId: string): Promise<CampaignCriterion[]> {
  return context.loaders.many(CampaignCriterion, "campaignId", { position: "asc" }).load(campaignId);
}
