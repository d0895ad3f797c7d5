import type { Reference } from "../references/reference-checks.js";
import type { AwardInput } from "./award.inputs.js";

/** What a list of recipients refers to in other subgraphs, with its places in the input. */
export function awardReferences(inputs: readonly AwardInput[]): Reference[] {
  return inputs.flatMap(({ personId, organizationId, unitId, campaignId, typicalExampleId }, index): Reference[] => [
    { to: "person", id: personId, path: ["awards", index, "personId"] },
    { to: "organization", id: organizationId, path: ["awards", index, "organizationId"] },
    { to: "organization", id: unitId, path: ["awards", index, "unitId"] },
    { to: "campaign", id: campaignId, path: ["awards", index, "campaignId"] },
    { to: "typicalExample", id: typicalExampleId, path: ["awards", index, "typicalExampleId"] },
  ]);
}
