import type { RequiredEntityData } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors, DomainError, type Path, type Violation } from "@thidua/base/errors";
import { impossibleIssueDate } from "@thidua/documents";
import { insertRecords } from "@thidua/kit/changes/bulk-insert";
import { columnValues } from "@thidua/kit/model/columns";
import { foldCatalogCode, recordFields } from "@thidua/kit/model/records";
import { awardDecisionErrors } from "../award-decision/award-decision.errors.js";
import type { AwardDecision } from "../award-decision/award-decision.js";
import { foldAwardCode } from "../award-form/award-code.js";
import { awardFormErrors } from "../award-form/award-form.errors.js";
import type { AwardForm } from "../award-form/award-form.js";
import { formsByCode } from "../award-form/forms-by-code.js";
import { holdsOn } from "../catalog/period.js";
import { commendationTypeErrors } from "../commendation-type/commendation-type.errors.js";
import { CommendationType } from "../commendation-type/commendation-type.js";
import { unknownReferences } from "../references/references.js";
import { awardErrors } from "./award.errors.js";
import type { AwardInput } from "./award.inputs.js";
import { Award } from "./award.js";
import { AwardRepository } from "./award.repository.js";
import { awardReferences } from "./award-references.js";
import { ceremonyKeyOf, recipientSortKeyOf } from "./ceremony-key.js";
import { checkAward } from "./check-award.js";
import { checkCounts } from "./check-counts.js";
import { checkEndedRecipients, type HonoredOrganization } from "./ended-recipients.js";
import { recipientKeyOf } from "./recipient-key.js";
import { isSameTitle, recipientOfTitle, type TitleOfYear, writtenYear } from "./same-title.js";

/** The rows of the catalogs that a list of recipients names. */
interface Catalog {
  forms: Map<string, AwardForm[]>;
  types: CommendationType[];
}

/** What a new award is stored with. */
type AwardValues = RequiredEntityData<Award> &
  Pick<Award, "subjectKind" | "recipientKey" | "recipientName" | "organizationId" | "decidedOn"> &
  TitleOfYear;

/** A new award with its place in the input and the code of its form. */
interface MadeAward {
  path: Path;
  code: string;
  values: AwardValues;
}

/** The organization that an award honors, if it is one that is known. */
function honoredOrganization({ path, values: { organizationId, decidedOn } }: MadeAward): HonoredOrganization[] {
  return organizationId ? [{ id: organizationId, decidedOn, path: [...path, "organizationId"] }] : [];
}

/** The rules of recipients in a decision. Works within the transaction of its EntityManager. */
export class AwardService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds recipients to a decision, all or none.
   *
   * @throws DomainError with every violation of the list: UNKNOWN_AWARD_FORM, AWARD_FORM_NOT_IN_FORCE,
   *   UNKNOWN_COMMENDATION_TYPE, DECISION_DATE_REQUIRED, INVALID_DATE, AWARDED_BEFORE_DECISION, DUPLICATE_AWARD,
   *   TITLE_OF_YEAR_AWARDED, RECIPIENT_DISSOLVED, MORE_RECIPIENTS_THAN_COUNTED, those of `checkAward` and `unknownReferences`; or with
   *   the first REQUIRED or TOO_LONG of a text. Warns of RECIPIENT_ENDED.
   */
  async addTo(decision: AwardDecision, inputs: readonly AwardInput[]): Promise<void> {
    if (inputs.length === 0) return;
    const typeCodes = inputs.flatMap(({ commendationTypeCode }) =>
      commendationTypeCode == null ? [] : foldCatalogCode(commendationTypeCode),
    );
    const catalog: Catalog = {
      forms: await formsByCode(
        this.em,
        inputs.map(({ formCode }) => formCode),
      ),
      types: await this.em.find(CommendationType, { code: { $in: typeCodes } }),
    };
    const recipients: Award[] = await this.em.find(Award, { decisionId: decision.id });
    const taken = new Set(recipients.map(({ formKey, recipientKey }) => `${formKey} ${recipientKey}`));
    const violations: Violation[] = [];
    const made: MadeAward[] = [];
    for (const [index, input] of inputs.entries()) {
      const award = this.make(decision, input, ["awards", index], catalog, taken, violations);
      if (award) made.push(award);
    }
    const added = made.map(({ values }) => values);
    violations.push(...(await unknownReferences(this.em, awardReferences(inputs))));
    violations.push(...(await checkEndedRecipients(this.em, made.flatMap(honoredOrganization))));
    violations.push(...checkCounts(decision, [...recipients, ...added]));
    violations.push(...(await this.awardedTitles(decision, made)));
    if (violations.length > 0) throw new DomainError(violations);
    await insertRecords(this.em, Award, added);
  }

  /** Finds the titles that their recipients already have for the same year, by another decision that is in force. */
  private async awardedTitles({ id }: AwardDecision, made: readonly MadeAward[]): Promise<Violation[]> {
    const recipients = made.flatMap(({ values }) => recipientOfTitle(values) ?? []);
    const awarded = Map.groupBy(await new AwardRepository(this.em).titlesOf(recipients, id), recipientOfTitle);
    return made.flatMap(({ path, code, values }) => {
      const title = awarded.get(recipientOfTitle(values))?.find((earlier) => isSameTitle(earlier, values));
      if (!title) return [];
      const { recipientName: recipient } = values;
      const found = { recipient, code, year: writtenYear(title), decidedOn: title.decidedOn };
      return [awardErrors.TITLE_OF_YEAR_AWARDED.violation(path, found)];
    });
  }

  private make(
    decision: AwardDecision,
    input: AwardInput,
    path: Path,
    catalog: Catalog,
    taken: Set<string>,
    violations: Violation[],
  ): MadeAward | null {
    const awardedOn = input.awardedOn ?? decision.awardedOn ?? null;
    const origin = {
      certainty: input.certainty ?? decision.certainty,
      sources: input.sources ?? decision.sources,
    };
    const values = columnValues(Award, input, { ...recordFields(origin, {}, path), awardedOn }, path);
    const { recipientName, subjectKind, grade } = values;
    const decidedOn = decision.issuedOn ?? awardedOn;
    if (!decidedOn) {
      violations.push(missingDate(decision, [...path, "awardedOn"]));
      return null;
    }
    if (awardedOn && decision.issuedOn && awardedOn < decision.issuedOn) {
      const dates = { awardedOn, issuedOn: decision.issuedOn };
      violations.push(awardDecisionErrors.AWARDED_BEFORE_DECISION.violation([...path, "awardedOn"], dates));
    }
    const form = formOn(catalog, input.formCode, decidedOn, path, violations);
    if (!form) return null;
    violations.push(...checkAward(input, form, path));
    const type = typeOn(catalog, input.commendationTypeCode, decidedOn, path, violations);
    const recipientKey = recipientKeyOf(values);
    if (taken.has(`${form.key} ${recipientKey}`)) {
      violations.push(awardErrors.DUPLICATE_AWARD.violation(path, { recipient: recipientName, code: form.code }));
    }
    taken.add(`${form.key} ${recipientKey}`);
    const isPosthumous = input.isPosthumous ?? false;
    const award = {
      ...values,
      decisionId: decision.id,
      formId: form.id,
      formKey: form.key,
      formCategory: form.category,
      formLevel: form.level ?? null,
      recipientKey,
      recipientSortKey: recipientSortKeyOf(subjectKind, recipientName),
      creditedOrganizationId: input.organizationId ?? input.unitId ?? null,
      commendationTypeId: type?.id ?? null,
      commendationTypeCode: type?.code ?? null,
      decidedOn,
      isPosthumous,
      ceremonyKey: ceremonyKeyOf({ form, grade, subjectKind, isPosthumous, recipientName }),
    };
    return { path, code: form.code, values: award };
  }
}

function formOn({ forms }: Catalog, code: string, date: string, path: Path, violations: Violation[]): AwardForm | null {
  const rows = forms.get(foldAwardCode(code)) ?? [];
  const form = rows.find((row) => holdsOn(row, date)) ?? null;
  if (!form) {
    const error = rows.length > 0 ? awardFormErrors.AWARD_FORM_NOT_IN_FORCE : awardFormErrors.UNKNOWN_AWARD_FORM;
    violations.push(error.violation([...path, "formCode"], { code, date }));
  }
  return form;
}

/** Why a decision has no date on which a form can be in force: its document prints none, or one that does not exist. */
function missingDate({ document }: AwardDecision, path: Path): Violation {
  const value = document ? impossibleIssueDate(document) : null;
  return value
    ? commonErrors.INVALID_DATE.violation(path, { value })
    : awardDecisionErrors.DECISION_DATE_REQUIRED.violation(path);
}

function typeOn(
  { types }: Catalog,
  code: string | null | undefined,
  date: string,
  path: Path,
  violations: Violation[],
): CommendationType | null {
  if (!code) return null;
  const folded = foldCatalogCode(code);
  const type = types.find((row) => row.code === folded && holdsOn(row, date)) ?? null;
  if (!type) {
    violations.push(
      commendationTypeErrors.UNKNOWN_COMMENDATION_TYPE.violation([...path, "commendationTypeCode"], { code, date }),
    );
  }
  return type;
}
