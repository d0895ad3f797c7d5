import { commonErrors, type Path, type Violation } from "@thidua/base/errors";
import { greatestAmountVnd } from "@thidua/vocabulary/money";
import type { AwardForm } from "../award-form/award-form.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { awardErrors } from "./award.errors.js";
import type { AwardInput } from "./award.inputs.js";

/**
 * Checks a recipient against the form that is in force.
 *
 * @param path where the recipient stands in the mutation's input
 * @returns the violations: SUBJECT_NOT_ALLOWED, GRADE_NOT_ALLOWED, RECIPIENT_KIND_MISMATCH, INVALID_AMOUNT, INVALID_PERIOD
 */
export function checkAward(input: AwardInput, form: AwardForm, path: Path): Violation[] {
  const violations: Violation[] = [];
  const subject = input.subjectKind;
  const isIndividual = subject === AwardSubjectKind.INDIVIDUAL;
  const isOrganization = subject === AwardSubjectKind.COLLECTIVE || subject === AwardSubjectKind.COMMUNE;
  if (!form.subjectKinds.includes(subject))
    violations.push(awardErrors.SUBJECT_NOT_ALLOWED.violation([...path, "subjectKind"], { code: form.code, subject }));
  if (input.grade != null && !form.grades.includes(input.grade)) {
    violations.push(
      awardErrors.GRADE_NOT_ALLOWED.violation([...path, "grade"], { code: form.code, grade: input.grade }),
    );
  }
  if (input.personId && !isIndividual)
    violations.push(awardErrors.RECIPIENT_KIND_MISMATCH.violation([...path, "personId"], { subject }));
  if (input.recipientPositionClass && !isIndividual) {
    violations.push(awardErrors.RECIPIENT_KIND_MISMATCH.violation([...path, "recipientPositionClass"], { subject }));
  }
  if (input.isPosthumous && !isIndividual)
    violations.push(awardErrors.RECIPIENT_KIND_MISMATCH.violation([...path, "isPosthumous"], { subject }));
  if (input.organizationId && !isOrganization)
    violations.push(awardErrors.RECIPIENT_KIND_MISMATCH.violation([...path, "organizationId"], { subject }));
  const { amountVnd: amount } = input;
  if (amount != null && (amount < 0 || amount > greatestAmountVnd))
    violations.push(awardErrors.INVALID_AMOUNT.violation([...path, "amountVnd"], { amount, limit: greatestAmountVnd }));
  const { achievementFrom: from, achievementTo: to } = input;
  if (from && to && to < from)
    violations.push(commonErrors.INVALID_PERIOD.violation([...path, "achievementTo"], { from, to }));
  return violations;
}
