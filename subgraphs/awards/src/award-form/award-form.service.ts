import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { toLegalBasis } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { sortKey } from "@thidua/kit/model/names";
import { Certainty } from "@thidua/kit/model/provenance";
import { type RecordOptions, requireRecord, requireText } from "@thidua/kit/model/records";
import { datedFields } from "../catalog/dated-fields.js";
import { requireDays, requireNoOverlap } from "../catalog/period.js";
import { foldAwardCode } from "./award-code.js";
import { AwardCondition, type AwardConditionInput } from "./award-condition.js";
import { awardFormErrors } from "./award-form.errors.js";
import type { CreateAwardFormInput, EndAwardFormInput } from "./award-form.inputs.js";
import { AwardForm } from "./award-form.js";

/** The rules of titles and forms. Works within the transaction of its EntityManager. */
export class AwardFormService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Creates a row for a period.
   *
   * @throws DomainError REQUIRED, TOO_LONG, EMPTY_PERIOD, INVALID_GRADE, UNKNOWN_AWARD_FORM for the form of a variant, and
   *   PERIOD_OVERLAPS for a row of the same code or key that shares a day with it
   */
  async create(input: CreateAwardFormInput, options: RecordOptions = {}): Promise<AwardForm> {
    const values = columnValues(AwardForm, input, {
      ...datedFields(input, options),
      subjectKinds: [...new Set(input.subjectKinds)],
      grades: gradesOf(input.grades),
      conditions: (input.conditions ?? []).map(conditionOf),
    });
    const { key, code } = values;
    const codeKey = foldAwardCode(code);
    if (codeKey === "") throw commonErrors.REQUIRED(["code"]);
    if (!input.validFrom) throw commonErrors.REQUIRED(["validFrom"]);
    if (input.subjectKinds.length === 0) throw commonErrors.REQUIRED(["subjectKinds"]);
    if (input.variantOfId) await this.require(input.variantOfId, ["variantOfId"]);
    requireNoOverlap(code, input, await this.em.find(AwardForm, { codeKey }, { orderBy: { validFrom: "asc" } }));
    requireNoOverlap(key, input, await this.em.find(AwardForm, { key }));
    const form = this.em.create(AwardForm, { ...values, codeKey, labelSortKey: sortKey(values.labelVi) });
    await this.em.flush();
    return form;
  }

  /**
   * Ends the period of a row. What the law provides from that day on is another row.
   *
   * @throws DomainError UNKNOWN_AWARD_FORM, VERSION_CONFLICT, EMPTY_PERIOD, and PERIOD_OVERLAPS for a later end that is within
   *   the next row
   */
  async end(input: EndAwardFormInput): Promise<AwardForm> {
    const form = await this.require(input.id, ["id"]);
    requireVersion(form, input.expectedVersion);
    const period = { validFrom: form.validFrom, validTo: input.validTo };
    requireDays(period);
    const others = await this.em.find(AwardForm, { key: form.key, id: { $ne: form.id } });
    requireNoOverlap(form.code, period, others);
    form.validTo = input.validTo;
    await this.em.flush();
    return form;
  }

  private require(formId: string, path: readonly string[]): Promise<AwardForm> {
    return requireRecord(this.em, AwardForm, formId, path, (at, { id }) =>
      awardFormErrors.UNKNOWN_AWARD_FORM(at, { code: id }),
    );
  }
}

function gradesOf(given: readonly number[] | null | undefined): number[] {
  for (const [index, grade] of (given ?? []).entries()) {
    if (grade < 1 || grade > 9) throw awardFormErrors.INVALID_GRADE(["grades", index], { grade });
  }
  return [...new Set(given ?? [])].sort((one, other) => one - other);
}

function conditionOf(input: AwardConditionInput, index: number): AwardCondition {
  const path = ["conditions", index];
  return Object.assign(new AwardCondition(), {
    subjectKinds: input.subjectKinds ?? [],
    commendationTypeCodes: input.commendationTypeCodes ?? [],
    textVi: requireText(input.textVi, [...path, "textVi"]),
    textEn: requireText(input.textEn, [...path, "textEn"]),
    legalBasis: (input.legalBasis ?? []).map((basis, at) => toLegalBasis(basis, [...path, "legalBasis", at])),
    certainty: input.certainty ?? Certainty.STATED,
  });
}
