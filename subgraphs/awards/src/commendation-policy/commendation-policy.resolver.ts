import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { loadAllInForce } from "../catalog/load-in-force.js";
import { CommendationPrinciple } from "../commendation-principle/commendation-principle.js";
import { CommendationType } from "../commendation-type/commendation-type.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Organization } from "../organization/organization.js";
import { CreateCommendationPolicyInput } from "./commendation-policy.inputs.js";
import { CommendationPolicy } from "./commendation-policy.js";
import {
  CommendationPoliciesArguments,
  CommendationPolicyConnection,
  commendationPolicyList,
} from "./commendation-policy.list.js";
import { CommendationPolicyService } from "./commendation-policy.service.js";
import { touchedByPolicy } from "./touched-by-policy.js";

const CreatePayload = payloadType("CreateCommendationPolicyPayload", "commendationPolicy", () => CommendationPolicy);

@Resolver(() => CommendationPolicy)
export class CommendationPolicyResolver extends byId(
  CommendationPolicy,
  "commendationPolicy",
  "Một quy định về khen thưởng",
  "A commendation policy",
) {
  @Public()
  @Query(() => CommendationPolicyConnection, {
    nullable: true,
    description: bilingual(
      "Các quy định về khen thưởng của phong trào, kế hoạch",
      "The commendation policies of campaigns and plans",
    ),
  })
  commendationPolicies(
    @Args(() => CommendationPoliciesArguments) given: CommendationPoliciesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CommendationPolicy>> {
    return paginate(context, commendationPolicyList, given);
  }

  @Public()
  @FieldResolver(() => [CommendationPrinciple], {
    description: bilingual(
      "Các nguyên tắc được nêu, theo thứ tự trong quy định",
      "The stated principles, in the order of the policy",
    ),
  })
  principles(@Root() policy: CommendationPolicy, @Ctx() context: SubgraphContext): Promise<CommendationPrinciple[]> {
    return loadAllInForce(context, CommendationPrinciple, "code", policy.principleCodes, policy.statedOn);
  }

  @Public()
  @FieldResolver(() => [CommendationType], {
    description: bilingual(
      "Các loại hình khen thưởng được nêu, theo thứ tự trong quy định",
      "The stated commendation types, in the order of the policy",
    ),
  })
  commendationTypes(@Root() policy: CommendationPolicy, @Ctx() context: SubgraphContext): Promise<CommendationType[]> {
    return loadAllInForce(context, CommendationType, "code", policy.commendationTypeCodes, policy.statedOn);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức nêu quy định", "The organization that states the policy"),
  })
  organization(@Root() policy: CommendationPolicy): Organization | null {
    return stubOf(Organization, policy.organizationId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào thi đua nêu quy định; để trống khi quy định thuộc một kế hoạch",
      "The campaign that states the policy. Null: not applicable if a plan does",
    ),
  })
  campaign(@Root() policy: CommendationPolicy): Campaign | null {
    return stubOf(Campaign, policy.campaignId);
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual(
      "Kế hoạch nêu quy định; để trống khi quy định thuộc một phong trào",
      "The plan that states the policy. Null: not applicable if a campaign does",
    ),
  })
  emulationPlan(@Root() policy: CommendationPolicy): EmulationPlan | null {
    return stubOf(EmulationPlan, policy.emulationPlanId);
  }

  // The policy appears on the campaign or plan, so the organization of the campaign or plan must be in scope too.
  @Writes<CreateCommendationPolicyInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: touchedByPolicy,
  })
  @Mutation(() => CreatePayload, {
    description: bilingual(
      "Thêm một quy định về khen thưởng của phong trào, kế hoạch",
      "Creates a commendation policy of a campaign or plan",
    ),
  })
  createCommendationPolicy(
    @Input(() => CreateCommendationPolicyInput) input: CreateCommendationPolicyInput,
    @Write() write: Write<CreateCommendationPolicyInput>,
  ) {
    return mutate(write, "commendationPolicy", input, (em) => new CommendationPolicyService(em).create(input));
  }
}
