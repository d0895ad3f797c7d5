import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CommendationPolicy } from "../commendation-policy/commendation-policy.js";
import {
  CommendationPoliciesArguments,
  CommendationPolicyConnection,
  commendationPolicyList,
} from "../commendation-policy/commendation-policy.list.js";
import { EmulationPlan } from "./emulation-plan.js";

@Resolver(() => EmulationPlan)
export class EmulationPlanResolver {
  @Public()
  @FieldResolver(() => CommendationPolicyConnection, {
    nullable: true,
    description: bilingual("Các quy định về khen thưởng của kế hoạch", "The commendation policies of the plan"),
  })
  commendationPolicies(
    @Root() emulationPlan: EmulationPlan,
    @Args(() => CommendationPoliciesArguments) given: CommendationPoliciesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CommendationPolicy>> {
    return paginateChildren(context, commendationPolicyList, "emulationPlanId", emulationPlan.id, given);
  }
}
