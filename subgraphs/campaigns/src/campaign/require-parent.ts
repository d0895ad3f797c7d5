import type { EntityManager } from "@mikro-orm/sql";
import { mutationErrors } from "@thidua/kit/graph/mutations";
import type { BaseRecord } from "@thidua/kit/model/database";
import { requireRecord } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { campaignErrors } from "./campaign.errors.js";
import { Campaign } from "./campaign.js";

type Path = readonly (string | number)[];

/**
 * Loads the campaign to which a part is added. Its row stays locked until the transaction ends, so that additions follow one
 * another, and its version grows, so that a caller who has read it with fewer parts gets a conflict.
 *
 * @param path where the ID stands in the input
 * @param expectedVersion the version that the caller has read; without one there is no check
 * @throws DomainError UNKNOWN_CAMPAIGN, VERSION_CONFLICT
 */
export async function requireCampaignToAdd(
  em: EntityManager,
  id: string,
  path: Path,
  expectedVersion?: number | null,
): Promise<Campaign> {
  const unknown = referenceErrors.UNKNOWN_CAMPAIGN;
  return withNextVersion(await requireRecord(em, Campaign, id, path, unknown, { locked: true }), expectedVersion);
}

/**
 * Loads the campaign or the plan to which a part is added, of which the input names exactly one.
 *
 * @throws DomainError ONE_PARENT_REQUIRED, UNKNOWN_CAMPAIGN, UNKNOWN_PLAN, VERSION_CONFLICT
 */
export async function requireParentToAdd(
  em: EntityManager,
  given: { campaignId?: string | null; planId?: string | null; expectedVersion?: number | null },
): Promise<Campaign | EmulationPlan> {
  const { campaignId, planId, expectedVersion } = given;
  if (campaignId && !planId) return requireCampaignToAdd(em, campaignId, ["campaignId"], expectedVersion);
  if (!planId || campaignId) throw campaignErrors.ONE_PARENT_REQUIRED(["campaignId"]);
  const unknown = referenceErrors.UNKNOWN_PLAN;
  return withNextVersion(
    await requireRecord(em, EmulationPlan, planId, ["planId"], unknown, { locked: true }),
    expectedVersion,
  );
}

/** Returns the columns by which a part refers to its parent. */
export function parentColumns(parent: Campaign | EmulationPlan): { campaignId: string | null; planId: string | null } {
  const isCampaign = parent instanceof Campaign;
  return { campaignId: isCampaign ? parent.id : null, planId: isCampaign ? null : parent.id };
}

/**
 * Checks the version of a parent and makes it grow with the next flush. The payload of these mutations holds the part, which
 * does not exist yet: a conflict states the parent's version without the parent.
 */
function withNextVersion<Parent extends BaseRecord>(
  parent: Parent,
  expectedVersion: number | null | undefined,
): Parent {
  const { version } = parent;
  if (expectedVersion != null && expectedVersion !== version)
    throw mutationErrors.VERSION_CONFLICT(["expectedVersion"], { version });
  // With an unchanged instant the ORM would see no change, and the version would stay.
  parent.updatedAt = new Date(Math.max(Date.now(), parent.updatedAt.getTime() + 1));
  return parent;
}
