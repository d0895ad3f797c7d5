import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
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
export class CommendationPolicyResolver {
  @Public()
  @Query(() => CommendationPolicy, {
    nullable: true,
    description: bilingual("Một quy định về khen thưởng theo mã định danh", "A statement about commendation by its id"),
  })
  commendationPolicy(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CommendationPolicy | null> {
    return context.loaders.one(CommendationPolicy).load(id);
  }

  @Public()
  @Query(() => CommendationPolicyConnection, {
    nullable: true,
    description: bilingual("Các quy định về khen thưởng", "What campaigns and plans state about commendation"),
  })
  commendationPolicies(
    @Args(() => CommendationPoliciesArguments) given: CommendationPoliciesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CommendationPolicy>> {
    return paginate(context, commendationPolicyList, given);
  }

  @Public()
  @FieldResolver(() => [CommendationPrinciple], {
    description: bilingual("Các nguyên tắc được nêu, theo thứ tự nêu", "The principles it names, in its order"),
  })
  principles(@Root() policy: CommendationPolicy, @Ctx() context: SubgraphContext): Promise<CommendationPrinciple[]> {
    return loadAllInForce(context, CommendationPrinciple, "code", policy.principleCodes, policy.statedOn);
  }

  @Public()
  @FieldResolver(() => [CommendationType], {
    description: bilingual("Các loại hình khen thưởng được nêu", "The commendation types it names"),
  })
  commendationTypes(@Root() policy: CommendationPolicy, @Ctx() context: SubgraphContext): Promise<CommendationType[]> {
    return loadAllInForce(context, CommendationType, "code", policy.commendationTypeCodes, policy.statedOn);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức nêu quy định; null khi phần tổ chức không trả lời", "The body that states it"),
  })
  organization(@Root() policy: CommendationPolicy): Organization | null {
    return stubOf(Organization, policy.organizationId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào thi đua nêu quy định; null khi là một kế hoạch",
      "The campaign; null for a plan",
    ),
  })
  campaign(@Root() policy: CommendationPolicy): Campaign | null {
    return stubOf(Campaign, policy.campaignId);
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual(
      "Kế hoạch nêu quy định; null khi là một phong trào",
      "The emulation plan; null for a campaign",
    ),
  })
  emulationPlan(@Root() policy: CommendationPolicy): EmulationPlan | null {
    return stubOf(EmulationPlan, policy.emulationPlanId);
  }

  // It stands on the campaign's or the plan's page: whose that is, says it.
  @Writes<CreateCommendationPolicyInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: touchedByPolicy,
  })
  @Mutation(() => CreatePayload, {
    description: bilingual(
      "Thêm quy định về khen thưởng của phong trào, kế hoạch",
      "Add what a campaign or plan states",
    ),
  })
  createCommendationPolicy(
    @Arg("input", () => CreateCommendationPolicyInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateCommendationPolicyInput,
    @Write() write: Write<CreateCommendationPolicyInput>,
  ) {
    return mutate(write, "commendationPolicy", input, (em) => new CommendationPolicyService(em).create(input));
  }
}
