import type { Reference } from "@thidua/kit/model/references";
import type { AwardInput } from "./award.inputs.js";

type AwardReferenceKind = "person" | "organization" | "campaign" | "typicalExample";

/** Returns the references of a list of recipients to records of other subgraphs, with their paths in the input. */
export function awardReferences(inputs: readonly AwardInput[]): Reference<AwardReferenceKind>[] {
  return inputs.flatMap(
    ({ personId, organizationId, unitId, campaignId, typicalExampleId }, index): Reference<AwardReferenceKind>[] => [
      { to: "person", id: personId, path: ["awards", index, "personId"] },
      { to: "organization", id: organizationId, path: ["awards", index, "organizationId"] },
      { to: "organization", id: unitId, path: ["awards", index, "unitId"] },
      { to: "campaign", id: campaignId, path: ["awards", index, "campaignId"] },
      { to: "typicalExample", id: typicalExampleId, path: ["awards", index, "typicalExampleId"] },
    ],
  );
}
