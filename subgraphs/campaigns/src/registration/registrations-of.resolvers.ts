import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { Organization } from "../organization/organization.js";
import type { Registration } from "./registration.js";
import { RegistrationConnection, RegistrationsArguments, registrationList } from "./registration.list.js";

/** Adds `Organization.campaignRegistrations`. */
@Resolver(() => Organization)
export class OrganizationRegistrationsResolver {
  @Public()
  @FieldResolver(() => RegistrationConnection, {
    description: bilingual(
      "Các đăng ký tham gia phong trào của tổ chức",
      "The registrations of the organization for campaigns",
    ),
  })
  campaignRegistrations(
    @Root() organization: Organization,
    @Args(() => RegistrationsArguments) given: RegistrationsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Registration>> {
    return paginateChildren(context, registrationList, "organizationId", organization.id, given);
  }
}

/** Adds `Campaign.registrations`. */
@Resolver(() => Campaign)
export class CampaignRegistrationsResolver {
  @Public()
  @FieldResolver(() => RegistrationConnection, {
    description: bilingual("Các đăng ký tham gia phong trào", "The registrations for the campaign"),
  })
  registrations(
    @Root() campaign: Campaign,
    @Args(() => RegistrationsArguments) given: RegistrationsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Registration>> {
    return paginateChildren(context, registrationList, "campaignId", campaign.id, given);
  }
}
