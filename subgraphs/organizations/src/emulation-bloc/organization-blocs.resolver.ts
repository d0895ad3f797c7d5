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

/** The blocs that an organization forms, and its memberships. */
@Resolver(() => Organization)
export class OrganizationBlocsResolver {
  @Public()
  @FieldResolver(() => EmulationBlocConnection, {
    description: bilingual(
      "Các cụm, khối thi đua do tổ chức lập cho các đơn vị trực thuộc",
      "The emulation blocs that the organization forms for its subordinate units",
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
    description: bilingual(
      "Các cụm, khối thi đua mà tổ chức là thành viên",
      "The organization's memberships of emulation blocs",
    ),
  })
  blocMemberships(
    @Root() organization: Organization,
    @Args(() => BlocMembershipsArguments) given: BlocMembershipsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<BlocMembership>> {
    return paginateChildren(context, blocMembershipList, "organizationId", organization.id, given);
  }
}
