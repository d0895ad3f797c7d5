import { missingFrom, referenceChecks } from "@thidua/kit/model/references";
import { MirroredPerson } from "@thidua/vocabulary/mirrored-records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { MirroredProvince } from "../mirrors/mirrored-province.js";
import { organizationTree } from "../organization/organization-tree.js";

/** Checks that the records of other subgraphs that an input refers to exist. */
export const { requireReferences } = referenceChecks({
  organization: { unknown: referenceErrors.UNKNOWN_ORGANIZATION, missing: organizationTree.unknown },
  person: { unknown: referenceErrors.UNKNOWN_PERSON, missing: missingFrom(MirroredPerson) },
  province: { unknown: referenceErrors.UNKNOWN_PROVINCE, missing: missingFrom(MirroredProvince) },
});
