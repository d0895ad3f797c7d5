import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { itemsOfCampaign } from "../content-item/contents.js";
import { criteriaOfCampaign } from "../criterion/criteria.js";
import { CampaignCompleteness, completenessOf } from "./campaign-completeness.js";

/** The completeness of a campaign. */
@Resolver(() => Campaign)
export class CampaignCompletenessResolver {
  @Public()
  @FieldResolver(() => CampaignCompleteness, {
    description: bilingual("Mức độ đầy đủ theo luật", "Whether the campaign has everything that the law asks for"),
  })
  async completeness(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<CampaignCompleteness> {
    const [items, criteria] = await Promise.all([
      itemsOfCampaign(context, campaign.id),
      criteriaOfCampaign(context, campaign.id),
    ]);
    return completenessOf(campaign, items, criteria.length);
  }
}
