import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { EmulationCouncil } from "./emulation-council.js";
import {
  EmulationCouncilConnection,
  EmulationCouncilsArguments,
  emulationCouncilList,
} from "./emulation-council.list.js";

/** The emulation councils of an organization. */
@Resolver(() => Organization)
export class OrganizationCouncilsResolver {
  @Public()
  @FieldResolver(() => EmulationCouncilConnection, {
    description: bilingual("Các Hội đồng Thi đua - Khen thưởng của tổ chức", "The organization's emulation councils"),
  })
  emulationCouncils(
    @Root() organization: Organization,
    @Args(() => EmulationCouncilsArguments) given: EmulationCouncilsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<EmulationCouncil>> {
    return paginateChildren(context, emulationCouncilList, "organizationId", organization.id, given);
  }
}
