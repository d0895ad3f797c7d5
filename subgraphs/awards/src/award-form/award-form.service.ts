import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors, type Path } from "@thidua/base/errors";
import { toLegalBasis } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { sortKey } from "@thidua/kit/model/names";
import { Certainty } from "@thidua/kit/model/provenance";
import { type RecordOptions, requireRecord, requireText } from "@thidua/kit/model/records";
import { CatalogRepository } from "../catalog/catalog.repository.js";
import { datedFields } from "../catalog/dated-fields.js";
import { requireDays, requireNoOverlap } from "../catalog/period.js";
import { foldAwardCode } from "./award-code.js";
import { AwardCondition, type AwardConditionInput } from "./award-condition.js";
import { awardFormErrors } from "./award-form.errors.js";
import type { CreateAwardFormInput, EndAwardFormInput } from "./award-form.inputs.js";
import { AwardForm } from "./award-form.js";
import { AwardFormRepository } from "./award-form.repository.js";

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
    const catalog = await this.lockKeys({ key, codeKey });
    requireNoOverlap(code, input, await this.em.find(AwardForm, { codeKey }, { orderBy: { validFrom: "asc" } }));
    requireNoOverlap(key, input, await this.em.find(AwardForm, { key }));
    const form = this.em.create(AwardForm, { ...values, codeKey, labelSortKey: sortKey(values.labelVi) });
    await catalog.flush(code);
    return form;
  }

  /**
   * Ends the period of a row. What the law provides from that day on is another row. Awards that were decided from that day on would
   * be of a title that was not in force: they are to be cancelled before, or the end is wrong.
   *
   * @throws DomainError UNKNOWN_AWARD_FORM, VERSION_CONFLICT, EMPTY_PERIOD, AWARD_FORM_IN_USE, and PERIOD_OVERLAPS for a later end that
   *   is within the next row
   */
  async end(input: EndAwardFormInput): Promise<AwardForm> {
    const form = await this.require(input.id, ["id"], { locked: true });
    requireVersion(form, input.expectedVersion);
    const period = { validFrom: form.validFrom, validTo: input.validTo };
    requireDays(period);
    const { id, key, code, codeKey } = form;
    const catalog = await this.lockKeys(form);
    const others = await this.em.find(AwardForm, { $or: [{ key }, { codeKey }], id: { $ne: id } });
    requireNoOverlap(code, period, others);
    const { count, lastOn } = await new AwardFormRepository(this.em).awardsFrom(id, input.validTo);
    if (count > 0)
      throw awardFormErrors.AWARD_FORM_IN_USE(["validTo"], { code, validTo: input.validTo, count, lastOn });
    form.validTo = input.validTo;
    await catalog.flush(code, ["validTo"]);
    return form;
  }

  /** Locks the key and the code of a row: no other transaction writes another row of theirs until this one ends. */
  private async lockKeys({ key, codeKey }: Pick<AwardForm, "key" | "codeKey">): Promise<CatalogRepository> {
    const catalog = new CatalogRepository(this.em);
    await catalog.lock("award-form", `key ${key}`, `code ${codeKey}`);
    return catalog;
  }

  private require(formId: string, path: readonly string[], options: { locked?: boolean } = {}): Promise<AwardForm> {
    const unknown = (at: Path, { id }: { id: string }) => awardFormErrors.UNKNOWN_AWARD_FORM(at, { code: id });
    return requireRecord(this.em, AwardForm, formId, path, unknown, options);
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
