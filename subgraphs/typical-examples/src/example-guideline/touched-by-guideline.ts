import {
  joinOrganizations,
  organizationOf,
  type TouchedOrganizations,
  type WriteContext,
} from "@thidua/kit/access/authorization";
import { MirroredCampaign } from "@thidua/vocabulary/mirrored-records";
import { ExampleProgram } from "../example-program/example-program.js";
import type { StateExampleGuidelineInput } from "./example-guideline.inputs.js";

/**
 * Returns the organization that states a guideline, and those of its campaign and program, to which the guideline is
 * attributed as well. Undefined without a campaign and a program, and if the record is unknown: the service reports that.
 */
export async function touchedByGuideline(
  { organizationId, campaignId, programId }: StateExampleGuidelineInput,
  context: WriteContext,
): Promise<TouchedOrganizations> {
  if (!campaignId && !programId) return undefined;
  return joinOrganizations(
    organizationId ?? [],
    campaignId ? await organizationOf(context, MirroredCampaign, campaignId) : [],
    programId ? await organizationOf(context, ExampleProgram, programId) : [],
  );
}
