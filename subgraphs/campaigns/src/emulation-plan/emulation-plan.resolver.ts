import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { EmulationPlan } from "./emulation-plan.js";
import { EmulationPlanConnection, EmulationPlansArguments, emulationPlanList } from "./emulation-plan.list.js";

@Resolver(() => EmulationPlan)
export class EmulationPlanResolver {
  @Public()
  @Query(() => EmulationPlan, {
    nullable: true,
    description: bilingual("Một kế hoạch theo mã định danh", "A plan by its id"),
  })
  emulationPlan(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(EmulationPlan).load(id);
  }

  @Public()
  @Query(() => EmulationPlanConnection, {
    description: bilingual("Kế hoạch công tác thi đua, khen thưởng", "Yearly plans for emulation and commendation"),
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
    description: bilingual(
      "Tổ chức ban hành; null khi không tra được",
      "The body that issues it; null when it cannot be read",
    ),
  })
  organization(@Root() plan: EmulationPlan) {
    return stubOf(Organization, plan.organizationId);
  }
}
