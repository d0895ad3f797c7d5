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
 * The body that states it, and those whose campaign and program are said to state it: what is recorded stands on their pages.
 * Undefined when nothing states it, or what does is not known: the service says so.
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
