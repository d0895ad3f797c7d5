import { missingFrom, referenceChecks } from "@thidua/kit/model/references";
import { MirroredCampaign, MirroredEmulationCouncil, MirroredPerson } from "@thidua/vocabulary/mirrored-records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { organizationTree } from "../organization/organization-tree.js";

/** Checks the records of other subgraphs to which an input refers. */
export const { requireReferences } = referenceChecks({
  organization: { unknown: referenceErrors.UNKNOWN_ORGANIZATION, missing: organizationTree.unknown },
  person: { unknown: referenceErrors.UNKNOWN_PERSON, missing: missingFrom(MirroredPerson) },
  campaign: { unknown: referenceErrors.UNKNOWN_CAMPAIGN, missing: missingFrom(MirroredCampaign) },
  emulationCouncil: {
    unknown: referenceErrors.UNKNOWN_EMULATION_COUNCIL,
    missing: missingFrom(MirroredEmulationCouncil),
  },
});
