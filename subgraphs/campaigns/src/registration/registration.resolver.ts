import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { Organization } from "../organization/organization.js";
import { RegisterForCampaignInput } from "./registration.inputs.js";
import { Registration } from "./registration.js";
import { RegistrationConnection, RegistrationsArguments, registrationList } from "./registration.list.js";
import { RegistrationService } from "./registration.service.js";

const RegisterForCampaignPayload = payloadType("RegisterForCampaignPayload", "registration", () => Registration);

/** Queries of registrations, and the mutation that adds one. */
@Resolver(() => Registration)
export class RegistrationResolver {
  @Public()
  @Query(() => RegistrationConnection, {
    description: bilingual("Các đăng ký tham gia phong trào", "The registrations for campaigns"),
  })
  registrations(
    @Args(() => RegistrationsArguments) given: RegistrationsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Registration>> {
    return paginate(context, registrationList, given);
  }

  @Public()
  @FieldResolver(() => Campaign, { description: bilingual("Phong trào", "The campaign") })
  campaign(@Root() registration: Registration, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Campaign).load(registration.campaignId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức đăng ký", "The organization that registers"),
  })
  organization(@Root() registration: Registration) {
    return stubOf(Organization, registration.organizationId);
  }

  @Writes<RegisterForCampaignInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => RegisterForCampaignPayload, {
    description: bilingual("Đăng ký tham gia phong trào", "Registers an organization for a campaign"),
  })
  registerForCampaign(
    @Input(() => RegisterForCampaignInput) input: RegisterForCampaignInput,
    @Write() write: Write<RegisterForCampaignInput>,
  ) {
    return mutate(write, "registration", input, (em) => new RegistrationService(em).register(input));
  }
}
