import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { Organization } from "../organization/organization.js";
import type { Pledge } from "./pledge.js";
import { PledgeConnection, PledgesArguments, pledgeList } from "./pledge.list.js";

/** Adds `Organization.pledges`. */
@Resolver(() => Organization)
export class OrganizationPledgesResolver {
  @Public()
  @FieldResolver(() => PledgeConnection, {
    description: bilingual("Các giao ước ký tại tổ chức", "The pledges signed at the organization"),
  })
  pledges(
    @Root() organization: Organization,
    @Args(() => PledgesArguments) given: PledgesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Pledge>> {
    return paginateChildren(context, pledgeList, "organizationId", organization.id, given);
  }
}

/** Adds `Campaign.pledges`. */
@Resolver(() => Campaign)
export class CampaignPledgesResolver {
  @Public()
  @FieldResolver(() => PledgeConnection, {
    description: bilingual("Các giao ước của phong trào", "The pledges of the campaign"),
  })
  pledges(
    @Root() campaign: Campaign,
    @Args(() => PledgesArguments) given: PledgesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Pledge>> {
    return paginateChildren(context, pledgeList, "campaignId", campaign.id, given);
  }
}
