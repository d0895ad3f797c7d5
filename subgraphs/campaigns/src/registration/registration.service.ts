import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { requireCampaign } from "../campaign/require-campaign.js";
import { requireReferences } from "../references/references.js";
import { registrationErrors } from "./registration.errors.js";
import type { RegisterForCampaignInput } from "./registration.inputs.js";
import { Registration } from "./registration.js";

/** The rules of registrations, within the transaction of its EntityManager. */
export class RegistrationService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Registers an organization for a campaign.
   *
   * @throws UNKNOWN_CAMPAIGN, UNKNOWN_ORGANIZATION, ALREADY_REGISTERED, REGISTERED_AFTER_END, TOO_LONG
   */
  async register(input: RegisterForCampaignInput, options: RecordOptions = {}): Promise<Registration> {
    const { campaignId, organizationId, registeredOn } = input;
    const { endsUntil, ends } = await requireCampaign(this.em, campaignId, ["campaignId"]);
    await requireReferences(this.em, [{ to: "organization", id: organizationId, path: ["organizationId"] }]);
    if (registeredOn && endsUntil && registeredOn > endsUntil)
      throw registrationErrors.REGISTERED_AFTER_END(["registeredOn"], { on: registeredOn, endsOn: ends?.text });
    if ((await this.em.count(Registration, { campaignId, organizationId })) > 0)
      throw registrationErrors.ALREADY_REGISTERED(["organizationId"]);
    const registration = this.em.create(Registration, {
      ...recordFields(input, options),
      ...columnValues(Registration, input, {}),
    });
    await this.em.persist(registration).flush();
    return registration;
  }
}
