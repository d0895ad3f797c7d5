import type { SubjectKind } from "@thidua/vocabulary/enumerations";
import type { CriterionEvidenceInput } from "../criterion/criterion.inputs.js";
import { CriterionPeriod, CriterionUnit } from "../criterion/criterion-enums.js";
import type { Initiative } from "./initiative.js";

/** Returns what an initiative states as evidence for a criterion. What it does not state is left out. */
export function evidenceOf(initiative: Initiative, subject: SubjectKind | null): CriterionEvidenceInput {
  const { kind, isApplied, beneficiary, annualSavingVnd } = initiative;
  const saving =
    annualSavingVnd == null ? {} : { amount: annualSavingVnd, unit: CriterionUnit.VND, period: CriterionPeriod.YEAR };
  return { ...saving, subject, solutionKind: kind, isApplied, beneficiary };
}
