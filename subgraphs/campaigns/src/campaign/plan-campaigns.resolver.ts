import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import type { Campaign } from "./campaign.js";
import { CampaignConnection, CampaignsArguments, campaignList } from "./campaign.list.js";

/** The campaigns of a plan. */
@Resolver(() => EmulationPlan)
export class PlanCampaignsResolver {
  @Public()
  @FieldResolver(() => CampaignConnection, {
    description: bilingual("Các phong trào thực hiện kế hoạch", "The campaigns that carry out the plan"),
  })
  campaigns(
    @Root() plan: EmulationPlan,
    @Args(() => CampaignsArguments) given: CampaignsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Campaign>> {
    return paginateChildren(context, campaignList, "planId", plan.id, given);
  }
}
