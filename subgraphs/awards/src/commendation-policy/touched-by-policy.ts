import { organizationOf, type WriteContext } from "@thidua/kit/access/authorization";
import { MirroredCampaign } from "@thidua/vocabulary/mirrored-records";
import { MirroredEmulationPlan } from "../mirrors/mirrored-emulation-plan.js";
import type { CreateCommendationPolicyInput } from "./commendation-policy.inputs.js";

/**
 * The body that states a policy, and those whose campaign and plan are said to state it: what is recorded stands on their pages.
 * Null where a campaign belongs to no known body; undefined when one is not known.
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
