import { missingFrom, referenceChecks } from "@thidua/kit/model/references";
import { MirroredCampaign, MirroredEmulationCouncil, MirroredPerson } from "@thidua/vocabulary/mirrored-records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { MirroredEmulationPlan } from "../mirrors/mirrored-emulation-plan.js";
import { MirroredReviewConference } from "../mirrors/mirrored-review-conference.js";
import { MirroredTypicalExample } from "../mirrors/mirrored-typical-example.js";
import { organizationTree } from "../organization/organization-tree.js";

/** The checks of an input's references to records of other subgraphs. */
export const { requireReferences, unknownReferences } = referenceChecks({
  organization: { unknown: referenceErrors.UNKNOWN_ORGANIZATION, missing: organizationTree.unknown },
  person: { unknown: referenceErrors.UNKNOWN_PERSON, missing: missingFrom(MirroredPerson) },
  emulationCouncil: {
    unknown: referenceErrors.UNKNOWN_EMULATION_COUNCIL,
    missing: missingFrom(MirroredEmulationCouncil),
  },
  campaign: { unknown: referenceErrors.UNKNOWN_CAMPAIGN, missing: missingFrom(MirroredCampaign) },
  emulationPlan: { unknown: referenceErrors.UNKNOWN_PLAN, missing: missingFrom(MirroredEmulationPlan) },
  reviewConference: {
    unknown: referenceErrors.UNKNOWN_REVIEW_CONFERENCE,
    missing: missingFrom(MirroredReviewConference),
  },
  typicalExample: { unknown: referenceErrors.UNKNOWN_TYPICAL_EXAMPLE, missing: missingFrom(MirroredTypicalExample) },
});
