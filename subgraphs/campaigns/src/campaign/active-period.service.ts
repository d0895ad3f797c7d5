import type { EntityManager } from "@mikro-orm/sql";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { OccasionObservance } from "../occasion/occasion-observance.js";
import { activeDays } from "./active-days.js";
import type { Campaign } from "./campaign.js";

/** Keeps the days on which campaigns can run. Works within the transaction of its EntityManager. */
export class ActivePeriodService {
  constructor(private readonly em: EntityManager) {}

  /** Computes the days of a campaign again. Call it after each change of what bounds them; the caller flushes. */
  async refresh(campaign: Campaign): Promise<void> {
    const plan = campaign.planId ? await this.em.findOneOrFail(EmulationPlan, { id: campaign.planId }) : null;
    const occasions = await this.em.find(OccasionObservance, { campaignId: campaign.id });
    const { startsFrom, endsUntil, launchedOn, year } = campaign;
    const bounds = { startsFrom, endsUntil, launchedOn, year, occasions, planYear: plan?.year ?? null };
    Object.assign(campaign, activeDays(bounds));
  }
}
