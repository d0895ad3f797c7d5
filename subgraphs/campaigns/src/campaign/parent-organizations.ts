import {
  joinOrganizations,
  organizationOf,
  type TouchedOrganizations,
  type WriteContext,
} from "@thidua/kit/access/authorization";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Campaign } from "./campaign.js";

/** Returns the organizations of the campaign and the plan that an input names, for `within` of mutations that add to them. */
export async function parentOrganizations(
  context: WriteContext,
  { campaignId, planId }: { campaignId?: string | null; planId?: string | null },
): Promise<TouchedOrganizations> {
  return joinOrganizations(
    ...(campaignId ? [await organizationOf(context, Campaign, campaignId)] : []),
    ...(planId ? [await organizationOf(context, EmulationPlan, planId)] : []),
  );
}
