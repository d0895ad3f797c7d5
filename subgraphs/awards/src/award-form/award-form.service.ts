import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { toLegalBasis } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { sortKey } from "@thidua/kit/model/names";
import { Certainty } from "@thidua/kit/model/provenance";
import { optionalText, type RecordOptions, requireRecord, requireText } from "@thidua/kit/model/records";
import { datedFields } from "../catalog/dated-fields.js";
import { requireDays, requireNoOverlap } from "../catalog/period.js";
import { foldAwardCode } from "./award-code.js";
import { AwardCondition, type AwardConditionInput } from "./award-condition.js";
import { awardFormErrors } from "./award-form.errors.js";
import type { CreateAwardFormInput, EndAwardFormInput } from "./award-form.inputs.js";
import { AwardForm } from "./award-form.js";
import { AwardFormRepository } from "./award-form.repository.js";

/** The rules of the catalog of titles and forms. Works within the transaction of the EntityManager it is given. */
export class AwardFormService {
  private readonly forms: AwardFormRepository;

  constructor(private readonly em: EntityManager) {
    this.forms = new AwardFormRepository(em);
  }

  /**
   * Adds a row for a period. Raises REQUIRED, TOO_LONG, EMPTY_PERIOD, INVALID_GRADE, UNKNOWN_AWARD_FORM (variant), and PERIOD_OVERLAPS
   * when the code or the key has a row that shares a day with it.
   */
  async create(input: CreateAwardFormInput, options: RecordOptions = {}): Promise<AwardForm> {
    const key = requireText(input.key, ["key"], 100);
    const code = requireText(input.code, ["code"], 30);
    const codeKey = foldAwardCode(code);
    if (codeKey === "") throw commonErrors.REQUIRED(["code"]);
    if (!input.validFrom) throw commonErrors.REQUIRED(["validFrom"]);
    if (input.subjectKinds.length === 0) throw commonErrors.REQUIRED(["subjectKinds"]);
    const fields = datedFields(input, options);
    const grades = this.grades(input.grades);
    const conditions = (input.conditions ?? []).map((condition, index) => this.condition(condition, index));
    if (input.variantOfId) await this.require(input.variantOfId, ["variantOfId"]);
    const ofCode = (await this.forms.rowsByCode([code])).get(codeKey)!;
    requireNoOverlap(code, input, ofCode);
    requireNoOverlap(key, input, await this.forms.rowsOfKey(key));
    const form = this.em.create(AwardForm, {
      ...fields,
      key,
      code,
      codeKey,
      isCodeProvisional: input.isCodeProvisional ?? false,
      category: input.category,
      level: input.level ?? null,
      subjectKinds: [...new Set(input.subjectKinds)],
      grades,
      precedence: input.precedence,
      conditions,
      decidedByVi: optionalText(input.decidedByVi, ["decidedByVi"], 300),
      decidedByEn: optionalText(input.decidedByEn, ["decidedByEn"], 300),
      variantOfId: input.variantOfId ?? null,
      labelSortKey: sortKey(fields.labelVi),
    });
    return this.forms.save(form);
  }

  /**
   * Ends a row: what the new law says from that day is a row of its own. Raises UNKNOWN_AWARD_FORM, VERSION_CONFLICT, EMPTY_PERIOD,
   * and PERIOD_OVERLAPS when a later end would reach into the next row.
   */
  async end(input: EndAwardFormInput): Promise<AwardForm> {
    const form = await this.require(input.id, ["id"]);
    requireVersion(form, input.expectedVersion);
    const period = { validFrom: form.validFrom, validTo: input.validTo };
    requireDays(period);
    const others = (await this.forms.rowsOfKey(form.key)).filter(({ id }) => id !== form.id);
    requireNoOverlap(form.code, period, others);
    form.validTo = input.validTo;
    return this.forms.save(form);
  }

  private require(formId: string, path: readonly string[]): Promise<AwardForm> {
    return requireRecord(this.em, AwardForm, formId, path, (at, { id }) =>
      awardFormErrors.UNKNOWN_AWARD_FORM(at, { code: id }),
    );
  }

  private grades(given: readonly number[] | null | undefined): number[] {
    for (const [index, grade] of (given ?? []).entries()) {
      if (grade < 1 || grade > 9) throw awardFormErrors.INVALID_GRADE(["grades", index], { grade });
    }
    return [...new Set(given ?? [])].sort((one, other) => one - other);
  }

  private condition(input: AwardConditionInput, index: number): AwardCondition {
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
}
