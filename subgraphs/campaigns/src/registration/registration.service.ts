import type { EntityManager } from "@mikro-orm/sql";
import type { Path } from "@thidua/base/errors";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { DatePrecision } from "@thidua/kit/model/scalars";
import type { Campaign } from "../campaign/campaign.js";
import { requireCampaign } from "../campaign/require-campaign.js";
import { requireReferences } from "../references/references.js";
import { registrationErrors } from "./registration.errors.js";
import type { RegisterForCampaignInput } from "./registration.inputs.js";
import { Registration } from "./registration.js";
import { requireInScope } from "./require-in-scope.js";

/** The rules of registrations, within the transaction of its EntityManager. */
export class RegistrationService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Registers an organization for a campaign.
   *
   * @throws UNKNOWN_CAMPAIGN, UNKNOWN_ORGANIZATION, REGISTERED_BEFORE_START, REGISTERED_AFTER_END, REGISTERED_OUTSIDE_UNIT,
   *   REGISTERED_OUTSIDE_PROVINCE, ALREADY_REGISTERED, TOO_LONG
   */
  async register(input: RegisterForCampaignInput, options: RecordOptions = {}): Promise<Registration> {
    const { campaignId, organizationId, registeredOn } = input;
    const campaign = await requireCampaign(this.em, campaignId, ["campaignId"]);
    await requireReferences(this.em, [{ to: "organization", id: organizationId, path: ["organizationId"] }]);
    if (registeredOn) requireDayWithin(campaign, registeredOn, ["registeredOn"]);
    await requireInScope(this.em, campaign, organizationId, ["organizationId"]);
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

/**
 * Where the campaign's start or end is known in part, a day is refused only if it is certainly on the wrong side. A start that was
 * inferred from another day is not certain.
 */
function requireDayWithin(
  { startsFrom, starts, startsOnPrecision, endsUntil, ends }: Campaign,
  on: string,
  path: Path,
) {
  if (startsFrom && startsOnPrecision !== DatePrecision.INFERRED && on < startsFrom)
    throw registrationErrors.REGISTERED_BEFORE_START(path, { on, startsOn: starts?.text });
  if (endsUntil && on > endsUntil) throw registrationErrors.REGISTERED_AFTER_END(path, { on, endsOn: ends?.text });
}
