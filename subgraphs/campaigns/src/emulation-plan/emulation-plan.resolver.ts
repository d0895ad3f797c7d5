import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CampaignConnection, CampaignsArguments, campaignList } from "../campaign/campaign.list.js";
import { Occasion } from "../occasion/occasion.js";
import { OccasionObservance } from "../occasion/occasion-observance.js";
import { Organization } from "../organization/organization.js";
import { CreateEmulationPlanInput } from "./emulation-plan.inputs.js";
import { EmulationPlan } from "./emulation-plan.js";
import { EmulationPlanConnection, EmulationPlansArguments, emulationPlanList } from "./emulation-plan.list.js";
import { EmulationPlanService } from "./emulation-plan.service.js";

const CreateEmulationPlanPayload = payloadType("CreateEmulationPlanPayload", "emulationPlan", () => EmulationPlan);

function observancesOf(context: SubgraphContext, plan: EmulationPlan): Promise<OccasionObservance[]> {
  return context.loaders.many(OccasionObservance, "planId", { position: "asc" }).load(plan.id);
}

@Resolver(() => EmulationPlan)
export class EmulationPlanResolver {
  @Public()
  @Query(() => EmulationPlan, { nullable: true, description: "Một kế hoạch theo mã định danh. A plan by its id." })
  emulationPlan(
    @Arg("id", () => ID, { description: "Mã định danh. The id." }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(EmulationPlan).load(id);
  }

  @Public()
  @Query(() => EmulationPlanConnection, {
    description: "Kế hoạch công tác thi đua, khen thưởng. Yearly plans for emulation and commendation.",
  })
  emulationPlans(
    @Args(() => EmulationPlansArguments) given: EmulationPlansArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<EmulationPlan>> {
    return paginate(context, emulationPlanList, given);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Tổ chức ban hành; null khi không tra được. The body that issues it; null when it cannot be read.",
  })
  organization(@Root() plan: EmulationPlan) {
    return stubOf(Organization, plan.organizationId);
  }

  @Public()
  @FieldResolver(() => CampaignConnection, { description: "Phong trào thực hiện kế hoạch. Campaigns that it orders." })
  campaigns(
    @Root() plan: EmulationPlan,
    @Args(() => CampaignsArguments) given: CampaignsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Campaign>> {
    return paginateChildren(context, campaignList, "planId", plan.id, given);
  }

  @Public()
  @FieldResolver(() => [OccasionObservance], {
    description: "Các dịp kỷ niệm kèm số năm, theo thứ tự. Occasions with their counts of years, in order.",
  })
  observances(@Root() plan: EmulationPlan, @Ctx() context: SubgraphContext): Promise<OccasionObservance[]> {
    return observancesOf(context, plan);
  }

  @Public()
  @FieldResolver(() => [Occasion], { description: "Các dịp kỷ niệm, theo thứ tự. Occasions, in order." })
  async occasions(@Root() plan: EmulationPlan, @Ctx() context: SubgraphContext): Promise<Occasion[]> {
    const ids = [...new Set((await observancesOf(context, plan)).map(({ occasionId }) => occasionId))];
    return (await context.loaders.one(Occasion).loadMany(ids)) as Occasion[];
  }

  @Writes<CreateEmulationPlanInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => CreateEmulationPlanPayload, { description: "Ban hành kế hoạch năm. Issue a yearly plan." })
  createEmulationPlan(
    @Arg("input", () => CreateEmulationPlanInput, { description: "Dữ liệu. The input." })
    input: CreateEmulationPlanInput,
    @Write() write: Write<CreateEmulationPlanInput>,
  ) {
    return mutate(write, "emulationPlan", input, (em) => new EmulationPlanService(em).create(input));
  }
}
