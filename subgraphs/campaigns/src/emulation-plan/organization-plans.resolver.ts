import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import type { EmulationPlan } from "./emulation-plan.js";
import { EmulationPlanConnection, EmulationPlansArguments, emulationPlanList } from "./emulation-plan.list.js";

/** Adds `Organization.emulationPlans`. */
@Resolver(() => Organization)
export class OrganizationPlansResolver {
  @Public()
  @FieldResolver(() => EmulationPlanConnection, {
    description: bilingual(
      "Các kế hoạch thi đua, khen thưởng của tổ chức",
      "The emulation and commendation plans of the organization",
    ),
  })
  emulationPlans(
    @Root() organization: Organization,
    @Args(() => EmulationPlansArguments) given: EmulationPlansArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<EmulationPlan>> {
    return paginateChildren(context, emulationPlanList, "organizationId", organization.id, given);
  }
}
