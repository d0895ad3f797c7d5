import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import type { Campaign } from "./campaign.js";
import { CampaignConnection, CampaignsArguments, campaignList } from "./campaign.list.js";

/** Adds `Organization.campaigns`. */
@Resolver(() => Organization)
export class OrganizationCampaignsResolver {
  @Public()
  @FieldResolver(() => CampaignConnection, {
    description: bilingual("Các phong trào do tổ chức phát động", "The campaigns that the organization launches"),
  })
  campaigns(
    @Root() organization: Organization,
    @Args(() => CampaignsArguments) given: CampaignsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Campaign>> {
    return paginateChildren(context, campaignList, "organizationId", organization.id, given);
  }
}
