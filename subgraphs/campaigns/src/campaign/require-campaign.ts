import type { EntityManager } from "@mikro-orm/sql";
import { requireRecord } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Campaign } from "./campaign.js";

type Path = readonly (string | number)[];

/**
 * Loads the campaign that an input refers to.
 *
 * @throws DomainError UNKNOWN_CAMPAIGN
 */
export function requireCampaign(em: EntityManager, id: string, path: Path): Promise<Campaign> {
  return requireRecord(em, Campaign, id, path, referenceErrors.UNKNOWN_CAMPAIGN);
}

/**
 * Loads the plan that an input refers to.
 *
 * @throws DomainError UNKNOWN_PLAN
 */
export function requirePlan(em: EntityManager, id: string, path: Path): Promise<EmulationPlan> {
  return requireRecord(em, EmulationPlan, id, path, referenceErrors.UNKNOWN_PLAN);
}
