import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { BlocMembership } from "./bloc-membership.js";
import { BlocMembershipConnection, BlocMembershipsArguments, blocMembershipList } from "./bloc-membership.list.js";
import { EmulationBloc } from "./emulation-bloc.js";
import { EmulationBlocConnection, EmulationBlocsArguments, emulationBlocList } from "./emulation-bloc.list.js";

/** The blocs that one organization formed, and those it belongs to. */
@Resolver(() => Organization)
export class OrganizationBlocsResolver {
  @Public()
  @FieldResolver(() => EmulationBlocConnection, {
    description: bilingual(
      "Các cụm, khối thi đua lập cho các đơn vị dưới tổ chức này",
      "The blocs formed below this body",
    ),
  })
  emulationBlocs(
    @Root() organization: Organization,
    @Args(() => EmulationBlocsArguments) given: EmulationBlocsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<EmulationBloc>> {
    return paginateChildren(context, emulationBlocList, "organizationId", organization.id, given);
  }

  @Public()
  @FieldResolver(() => BlocMembershipConnection, {
    description: bilingual("Các cụm, khối mà tổ chức là thành viên", "The blocs that this body belongs to"),
  })
  blocMemberships(
    @Root() organization: Organization,
    @Args(() => BlocMembershipsArguments) given: BlocMembershipsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<BlocMembership>> {
    return paginateChildren(context, blocMembershipList, "organizationId", organization.id, given);
  }
}
