import { commonErrors, type Violation } from "@thidua/base/errors";
import type { AwardForm } from "../award-form/award-form.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { awardErrors } from "./award.errors.js";
import type { AwardInput } from "./award.inputs.js";

/**
 * What is wrong with one recipient, given the form that is in force for it. Takes the input, the form and the path of the input.
 * Gives SUBJECT_NOT_ALLOWED, GRADE_NOT_ALLOWED, RECIPIENT_KIND_MISMATCH, INVALID_AMOUNT, INVALID_PERIOD; nothing when all is well.
 */
export function checkAward(input: AwardInput, form: AwardForm, path: readonly (string | number)[]): Violation[] {
  const wrong: Violation[] = [];
  const subject = input.subjectKind;
  const isIndividual = subject === AwardSubjectKind.INDIVIDUAL;
  const isBody = subject === AwardSubjectKind.COLLECTIVE || subject === AwardSubjectKind.COMMUNE;
  if (!form.subjectKinds.includes(subject))
    wrong.push(awardErrors.SUBJECT_NOT_ALLOWED.violation([...path, "subjectKind"], { code: form.code, subject }));
  if (input.grade != null && !form.grades.includes(input.grade)) {
    wrong.push(awardErrors.GRADE_NOT_ALLOWED.violation([...path, "grade"], { code: form.code, grade: input.grade }));
  }
  if (input.personId && !isIndividual)
    wrong.push(awardErrors.RECIPIENT_KIND_MISMATCH.violation([...path, "personId"], { subject }));
  if (input.recipientPositionClass && !isIndividual) {
    wrong.push(awardErrors.RECIPIENT_KIND_MISMATCH.violation([...path, "recipientPositionClass"], { subject }));
  }
  if (input.isPosthumous && !isIndividual)
    wrong.push(awardErrors.RECIPIENT_KIND_MISMATCH.violation([...path, "isPosthumous"], { subject }));
  if (input.organizationId && !isBody)
    wrong.push(awardErrors.RECIPIENT_KIND_MISMATCH.violation([...path, "organizationId"], { subject }));
  if (input.amountVnd != null && input.amountVnd < 0)
    wrong.push(awardErrors.INVALID_AMOUNT.violation([...path, "amountVnd"], { amount: input.amountVnd }));
  const { achievementFrom: from, achievementTo: to } = input;
  if (from && to && to < from)
    wrong.push(commonErrors.INVALID_PERIOD.violation([...path, "achievementTo"], { from, to }));
  return wrong;
}
