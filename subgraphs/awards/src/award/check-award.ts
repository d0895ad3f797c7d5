import type { Violation } from "@thidua/base/errors";
import type { AwardForm } from "../award-form/award-form.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import "./award.errors.js";
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
  const say = (field: string, code: string, values: Record<string, unknown>) =>
    wrong.push({ code, path: [...path, field], values });
  if (!form.subjectKinds.includes(subject)) say("subjectKind", "SUBJECT_NOT_ALLOWED", { code: form.code, subject });
  if (input.grade != null && !form.grades.includes(input.grade)) {
    say("grade", "GRADE_NOT_ALLOWED", { code: form.code, grade: input.grade });
  }
  if (input.personId && !isIndividual) say("personId", "RECIPIENT_KIND_MISMATCH", { subject });
  if (input.recipientPositionClass && !isIndividual) {
    say("recipientPositionClass", "RECIPIENT_KIND_MISMATCH", { subject });
  }
  if (input.isPosthumous && !isIndividual) say("isPosthumous", "RECIPIENT_KIND_MISMATCH", { subject });
  if (input.organizationId && !isBody) say("organizationId", "RECIPIENT_KIND_MISMATCH", { subject });
  if (input.amountVnd != null && input.amountVnd < 0) say("amountVnd", "INVALID_AMOUNT", { amount: input.amountVnd });
  const { achievementFrom: from, achievementTo: to } = input;
  if (from && to && to < from) say("achievementTo", "INVALID_PERIOD", { from, to });
  return wrong;
}
