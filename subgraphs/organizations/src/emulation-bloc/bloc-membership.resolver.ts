import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { BlocMembership } from "./bloc-membership.js";
import { EmulationBloc } from "./emulation-bloc.js";

/** The bloc and the organization of a membership. */
@Resolver(() => BlocMembership)
export class BlocMembershipResolver {
  @Public()
  @FieldResolver(() => EmulationBloc, { description: bilingual("Cụm, khối thi đua", "The emulation bloc") })
  bloc(@Root() membership: BlocMembership, @Ctx() context: SubgraphContext): Promise<EmulationBloc | null> {
    return context.loaders.one(EmulationBloc).load(membership.blocId);
  }

  @Public()
  @FieldResolver(() => Organization, { description: bilingual("Tổ chức thành viên", "The member organization") })
  organization(@Root() membership: BlocMembership, @Ctx() context: SubgraphContext): Promise<Organization | null> {
    return context.loaders.one(Organization).load(membership.organizationId);
  }
}
