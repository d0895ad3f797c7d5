import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { StateExampleGuidelineInput } from "../example-guideline/example-guideline.inputs.js";
import { ExampleGuideline } from "../example-guideline/example-guideline.js";
import { ExampleGuidelineService } from "../example-guideline/example-guideline.service.js";

/** The service's input, but other records are named by their keys. */
type GuidelineRecord = KeyedRecord &
  Omit<StateExampleGuidelineInput, "campaignId" | "programId" | "organizationId"> & {
    campaign?: string | null;
    program?: string | null;
    organization?: string | null;
  };

export const exampleGuidelines = recordSeed<GuidelineRecord>({
  entity: ExampleGuideline,
  kind: "guideline",
  file: "guidelines.yaml",
  create: (em, { campaign, program, organization, ...guideline }, options) =>
    new ExampleGuidelineService(em).state(
      {
        ...guideline,
        campaignId: idOf("campaign", campaign),
        programId: idOf("program", program),
        organizationId: idOf("organization", organization),
      },
      options,
    ),
});
