import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Campaign } from "../campaign/campaign.js";
import { CampaignConnection, CampaignsArguments, campaignList } from "../campaign/campaign.list.js";
import type { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import {
  EmulationPlanConnection,
  EmulationPlansArguments,
  emulationPlanList,
} from "../emulation-plan/emulation-plan.list.js";
import type { Pledge } from "../pledge/pledge.js";
import { PledgeConnection, PledgesArguments, pledgeList } from "../pledge/pledge.list.js";
import type { Registration } from "../registration/registration.js";
import { RegistrationConnection, RegistrationsArguments, registrationList } from "../registration/registration.list.js";
import { Organization } from "./organization.js";

/** Adds the campaigns, plans, pledges and registrations of an organization. */
@Resolver(() => Organization)
export class OrganizationResolver {
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
