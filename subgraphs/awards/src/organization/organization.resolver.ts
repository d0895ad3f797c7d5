import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Award } from "../award/award.js";
import { AwardConnection, AwardsArguments, awardList } from "../award/award.list.js";
import type { AwardDecision } from "../award-decision/award-decision.js";
import {
  AwardDecisionConnection,
  AwardDecisionsArguments,
  awardDecisionList,
} from "../award-decision/award-decision.list.js";
import type { CommendationPolicy } from "../commendation-policy/commendation-policy.js";
import {
  CommendationPoliciesArguments,
  CommendationPolicyConnection,
  commendationPolicyList,
} from "../commendation-policy/commendation-policy.list.js";
import { Organization } from "./organization.js";

@Resolver(() => Organization)
export class OrganizationResolver {
  @Public()
  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description: bilingual(
      "Các lượt khen thưởng của tổ chức và của cá nhân, hộ gia đình, tập thể thuộc tổ chức",
      "The awards of the organization, and of its people, households and collectives",
    ),
  })
  awards(
    @Root() organization: Organization,
    @Args(() => AwardsArguments) given: AwardsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Award>> {
    return paginateChildren(context, awardList, "creditedOrganizationId", organization.id, given);
  }

  @Public()
  @FieldResolver(() => AwardDecisionConnection, {
    nullable: true,
    description: bilingual(
      "Các quyết định khen thưởng do tổ chức ban hành",
      "The award decisions that the organization issued",
    ),
  })
  awardDecisions(
    @Root() organization: Organization,
    @Args(() => AwardDecisionsArguments) given: AwardDecisionsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<AwardDecision>> {
    return paginateChildren(context, awardDecisionList, "organizationId", organization.id, given);
  }

  @Public()
  @FieldResolver(() => CommendationPolicyConnection, {
    nullable: true,
    description: bilingual(
      "Các quy định về khen thưởng do tổ chức nêu",
      "The commendation policies that the organization states",
    ),
  })
  commendationPolicies(
    @Root() organization: Organization,
    @Args(() => CommendationPoliciesArguments) given: CommendationPoliciesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CommendationPolicy>> {
    return paginateChildren(context, commendationPolicyList, "organizationId", organization.id, given);
  }
}
