import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { criteriaOfCampaign } from "./criteria.js";
import { CampaignCriterion } from "./criterion.js";

/** The criteria of a campaign. */
@Resolver(() => Campaign)
export class CampaignCriteriaResolver {
  @Public()
  @FieldResolver(() => [CampaignCriterion], {
    description: bilingual("Các tiêu chí, theo thứ tự", "The criteria, in order"),
  })
  criteria(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<CampaignCriterion[]> {
    return criteriaOfCampaign(context, campaign.id);
  }
}
