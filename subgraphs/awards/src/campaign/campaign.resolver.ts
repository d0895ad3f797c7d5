import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Award } from "../award/award.js";
import { AwardConnection, AwardsArguments, awardList } from "../award/award.list.js";
import type { CommendationPolicy } from "../commendation-policy/commendation-policy.js";
import {
  CommendationPoliciesArguments,
  CommendationPolicyConnection,
  commendationPolicyList,
} from "../commendation-policy/commendation-policy.list.js";
import { Campaign } from "./campaign.js";

@Resolver(() => Campaign)
export class CampaignResolver {
  @Public()
  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description: bilingual("Các lượt khen thưởng từ phong trào thi đua", "The awards that result from the campaign"),
  })
  awards(
    @Root() campaign: Campaign,
    @Args(() => AwardsArguments) given: AwardsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Award>> {
    return paginateChildren(context, awardList, "campaignId", campaign.id, given);
  }

  @Public()
  @FieldResolver(() => CommendationPolicyConnection, {
    nullable: true,
    description: bilingual(
      "Các quy định về khen thưởng của phong trào thi đua",
      "The commendation policies of the campaign",
    ),
  })
  commendationPolicies(
    @Root() campaign: Campaign,
    @Args(() => CommendationPoliciesArguments) given: CommendationPoliciesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CommendationPolicy>> {
    return paginateChildren(context, commendationPolicyList, "campaignId", campaign.id, given);
  }
}
