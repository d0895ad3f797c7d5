import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { raise } from "@thidua/base/errors";
import { mutationErrors } from "@thidua/kit/graph/mutations";
import type { BaseRecord } from "@thidua/kit/model/database";
import { referenceErrors } from "@thidua/vocabulary/references";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { campaignErrors } from "./campaign.errors.js";
import { Campaign } from "./campaign.js";

type Path = readonly (string | number)[];

/**
 * The campaign to which a part is added: its row stays locked until the end of the transaction, so that additions come one after
 * the other, and its version grows, so that who has seen it with fewer parts is told.
 *
 * Takes the id, where it stands in the input, and the version of the campaign that the caller has seen; null asks nothing.
 * Raises UNKNOWN_CAMPAIGN and VERSION_CONFLICT.
 */
export async function requireCampaignToAdd(
  em: EntityManager,
  id: string,
  path: Path,
  expectedVersion?: number | null,
): Promise<Campaign> {
  const campaign = await em.findOne(Campaign, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return toAdd(campaign ?? raise(referenceErrors.UNKNOWN_CAMPAIGN(path, { id })), expectedVersion);
}

/** The plan to which a part is added, in the same way. Raises UNKNOWN_PLAN and VERSION_CONFLICT. */
export async function requirePlanToAdd(
  em: EntityManager,
  id: string,
  path: Path,
  expectedVersion?: number | null,
): Promise<EmulationPlan> {
  const plan = await em.findOne(EmulationPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return toAdd(plan ?? raise(referenceErrors.UNKNOWN_PLAN(path, { id })), expectedVersion);
}

/**
 * The campaign or the plan to which a part is added, when a caller has chosen exactly one. Raises ONE_PARENT_REQUIRED,
 * UNKNOWN_CAMPAIGN, UNKNOWN_PLAN and VERSION_CONFLICT.
 */
export async function requireParentToAdd(
  em: EntityManager,
  given: { campaignId?: string | null; planId?: string | null; expectedVersion?: number | null },
): Promise<Campaign | EmulationPlan> {
  const { campaignId, planId, expectedVersion } = given;
  if (campaignId && !planId) return requireCampaignToAdd(em, campaignId, ["campaignId"], expectedVersion);
  if (planId && !campaignId) return requirePlanToAdd(em, planId, ["planId"], expectedVersion);
  return raise(campaignErrors.ONE_PARENT_REQUIRED(["campaignId"]));
}

/** The columns by which a part names its parent. */
export function parentColumns(parent: Campaign | EmulationPlan): { campaignId: string | null; planId: string | null } {
  const isCampaign = parent instanceof Campaign;
  return { campaignId: isCampaign ? parent.id : null, planId: isCampaign ? null : parent.id };
}

/**
 * The payload of these mutations holds the part, which does not exist yet: so a conflict tells the parent's version, without
 * the parent.
 */
function toAdd<Parent extends BaseRecord>(parent: Parent, expectedVersion: number | null | undefined): Parent {
  const { version } = parent;
  if (expectedVersion != null && expectedVersion !== version)
    throw mutationErrors.VERSION_CONFLICT(["expectedVersion"], { version });
  // Later than before by all means, or the ORM would see no change and the version would stay.
  parent.updatedAt = new Date(Math.max(Date.now(), parent.updatedAt.getTime() + 1));
  return parent;
}
