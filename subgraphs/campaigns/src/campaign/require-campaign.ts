import type { EntityManager } from "@mikro-orm/sql";
import { raise } from "@thidua/base/errors";
import { referenceErrors } from "@thidua/vocabulary/references";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Campaign } from "./campaign.js";

type Path = readonly (string | number)[];

/** The campaign of an id that a caller gave. Raises UNKNOWN_CAMPAIGN. */
export async function requireCampaign(em: EntityManager, id: string, path: Path): Promise<Campaign> {
  return (await em.findOne(Campaign, { id })) ?? raise(referenceErrors.UNKNOWN_CAMPAIGN(path, { id }));
}

/** The plan of an id that a caller gave. Raises UNKNOWN_PLAN. */
export async function requirePlan(em: EntityManager, id: string, path: Path): Promise<EmulationPlan> {
  return (await em.findOne(EmulationPlan, { id })) ?? raise(referenceErrors.UNKNOWN_PLAN(path, { id }));
}
