import { organizationOf, type WriteContext } from "@thidua/kit/access/authorization";
import { MirroredCampaign } from "@thidua/vocabulary/mirrored-records";
import { MirroredEmulationPlan } from "../mirrors/mirrored-emulation-plan.js";
import type { CreateCommendationPolicyInput } from "./commendation-policy.inputs.js";

/**
 * Returns the organization that states a policy, and those of its campaign and plan, on which the policy appears. The result is
 * null for a campaign without a known organization, and undefined for a campaign or plan without a record.
 */
export async function touchedByPolicy(
  { organizationId, campaignId, emulationPlanId }: CreateCommendationPolicyInput,
  context: WriteContext,
): Promise<string[] | null | undefined> {
  const touched = [
    organizationId,
    ...(campaignId ? [await organizationOf(context, MirroredCampaign, campaignId)] : []),
    ...(emulationPlanId ? [await organizationOf(context, MirroredEmulationPlan, emulationPlanId)] : []),
  ];
  if (touched.includes(undefined)) return undefined;
  return touched.includes(null) ? null : (touched as string[]);
}
