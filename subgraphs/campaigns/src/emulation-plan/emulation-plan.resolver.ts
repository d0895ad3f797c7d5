import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId } from "@thidua/kit/graph/fields";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { EmulationPlan } from "./emulation-plan.js";
import { EmulationPlanConnection, EmulationPlansArguments, emulationPlanList } from "./emulation-plan.list.js";

/** Queries of plans. `emulation-plan-creation` holds the mutation that issues one. */
@Resolver(() => EmulationPlan)
export class EmulationPlanResolver extends byId(EmulationPlan, "emulationPlan", "Một kế hoạch", "A plan") {
  @Public()
  @Query(() => EmulationPlanConnection, {
    description: bilingual(
      "Các kế hoạch công tác thi đua, khen thưởng; tìm kiếm trong tên và nội dung",
      "The yearly plans for emulation and commendation. `search` covers names and contents",
    ),
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
    description: bilingual("Tổ chức ban hành", "The organization that issues the plan"),
  })
  organization(@Root() plan: EmulationPlan) {
    return stubOf(Organization, plan.organizationId);
  }
}
