import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { Organization } from "../organization/organization.js";
import type { Initiative } from "./initiative.js";
import { InitiativeConnection, InitiativesArguments, initiativeList } from "./initiative.list.js";

type Page = Promise<ConnectionPage<Initiative>>;

/** Adds `Organization.initiatives`. */
@Resolver(() => Organization)
export class OrganizationInitiativesResolver {
  @Public()
  @FieldResolver(() => InitiativeConnection, {
    description: bilingual("Các sáng kiến của tổ chức", "The initiatives of the organization"),
  })
  initiatives(
    @Root() organization: Organization,
    @Args(() => InitiativesArguments) given: InitiativesArguments,
    @Ctx() context: SubgraphContext,
  ): Page {
    return paginateChildren(context, initiativeList, "organizationId", organization.id, given);
  }
}

/** Adds `Campaign.initiatives`. */
@Resolver(() => Campaign)
export class CampaignInitiativesResolver {
  @Public()
  @FieldResolver(() => InitiativeConnection, {
    description: bilingual("Các sáng kiến trong phong trào", "The initiatives of the campaign"),
  })
  initiatives(
    @Root() campaign: Campaign,
    @Args(() => InitiativesArguments) given: InitiativesArguments,
    @Ctx() context: SubgraphContext,
  ): Page {
    return paginateChildren(context, initiativeList, "campaignId", campaign.id, given);
  }
}
