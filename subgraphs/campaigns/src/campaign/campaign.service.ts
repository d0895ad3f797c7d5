import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { ActivePeriodService } from "./active-period.service.js";
import type { ChangeCampaignPeriodInput } from "./campaign.inputs.js";
import type { Campaign } from "./campaign.js";
import { changedPeriod, requireYearInPeriod } from "./campaign-period.js";
import { requireCampaign } from "./require-campaign.js";

/** The rules of campaigns. Works within the transaction of its EntityManager. */
export class CampaignService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Changes the period of a campaign: what is absent stays, null clears.
   *
   * @throws DomainError UNKNOWN_CAMPAIGN, VERSION_CONFLICT, YEAR_OUTSIDE_PERIOD, and what `changedPeriod` throws
   */
  async changePeriod(input: ChangeCampaignPeriodInput): Promise<Campaign> {
    const campaign = await requireCampaign(this.em, input.campaignId, ["campaignId"]);
    requireVersion(campaign, input.expectedVersion);
    const period = changedPeriod(campaign, input.period, ["period"]);
    requireYearInPeriod(campaign.year ?? null, period, ["period"]);
    Object.assign(campaign, period);
    await new ActivePeriodService(this.em).refresh(campaign);
    await this.em.flush();
    return campaign;
  }
}
