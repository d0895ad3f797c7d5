import type { EntityManager } from "@mikro-orm/sql";
import { DomainError, type Violation } from "@thidua/base/errors";
import { optionalText, recordFields, requireText } from "@thidua/kit/model/records";
import { awardDecisionErrors } from "../award-decision/award-decision.errors.js";
import type { AwardDecision } from "../award-decision/award-decision.js";
import { foldAwardCode } from "../award-form/award-code.js";
import { awardFormErrors } from "../award-form/award-form.errors.js";
import type { AwardForm } from "../award-form/award-form.js";
import { AwardFormRepository } from "../award-form/award-form.repository.js";
import { holdsOn } from "../catalog/period.js";
import { commendationTypeErrors } from "../commendation-type/commendation-type.errors.js";
import type { CommendationType } from "../commendation-type/commendation-type.js";
import { CommendationTypeRepository } from "../commendation-type/commendation-type.repository.js";
import { unknownReferences } from "../references/references.js";
import { awardErrors } from "./award.errors.js";
import type { AwardInput } from "./award.inputs.js";
import { Award } from "./award.js";
import { AwardRepository } from "./award.repository.js";
import { awardReferences } from "./award-references.js";
import { ceremonyKeyOf, recipientSortKeyOf } from "./ceremony-key.js";
import { checkAward } from "./check-award.js";
import { checkCounts } from "./check-counts.js";
import { recipientKeyOf } from "./recipient-key.js";

/** The rows of the catalogs that a list of recipients names. */
interface Catalog {
  forms: Map<string, AwardForm[]>;
  types: CommendationType[];
}

/** The rules of recipients in a decision. Works within the transaction of the EntityManager it is given. */
export class AwardService {
  private readonly awards: AwardRepository;

  constructor(private readonly em: EntityManager) {
    this.awards = new AwardRepository(em);
  }

  /**
   * Adds recipients to a decision, all of them or none. Every mistake of the list is reported at once: UNKNOWN_AWARD_FORM,
   * AWARD_FORM_NOT_IN_FORCE, UNKNOWN_COMMENDATION_TYPE, DECISION_DATE_REQUIRED, AWARDED_BEFORE_DECISION, DUPLICATE_AWARD,
   * MORE_RECIPIENTS_THAN_COUNTED, those of `checkAward` and `unknownReferences`; and at the first text, REQUIRED and TOO_LONG.
   */
  async addTo(decision: AwardDecision, inputs: readonly AwardInput[]): Promise<void> {
    if (inputs.length === 0) return;
    const catalog: Catalog = {
      forms: await new AwardFormRepository(this.em).rowsByCode(inputs.map(({ formCode }) => formCode)),
      types: await new CommendationTypeRepository(this.em).rowsOf(
        inputs.flatMap(({ commendationTypeCode }) => commendationTypeCode ?? []),
      ),
    };
    const recipients: Award[] = await this.awards.ofDecision(decision.id);
    const taken = new Set(recipients.map(({ formKey, recipientKey }) => `${formKey} ${recipientKey}`));
    const wrong: Violation[] = [];
    const added: Award[] = [];
    for (const [index, input] of inputs.entries()) {
      const award = this.make(decision, input, ["awards", index], catalog, taken, wrong);
      if (award) added.push(award);
    }
    wrong.push(...(await unknownReferences(this.em, awardReferences(inputs))));
    wrong.push(...checkCounts(decision, [...recipients, ...added]));
    if (wrong.length > 0) throw new DomainError(wrong);
    await this.awards.addAll(added);
  }

  private make(
    decision: AwardDecision,
    input: AwardInput,
    path: readonly (string | number)[],
    catalog: Catalog,
    taken: Set<string>,
    wrong: Violation[],
  ): Award | null {
    const recipientName = requireText(input.recipientName, [...path, "recipientName"], 300);
    const position = optionalText(input.position, [...path, "position"], 300);
    const awardedOn = input.awardedOn ?? decision.awardedOn ?? null;
    const decidedOn = decision.issuedOn ?? awardedOn;
    if (!decidedOn) {
      wrong.push(awardDecisionErrors.DECISION_DATE_REQUIRED.violation([...path, "awardedOn"]));
      return null;
    }
    if (awardedOn && decision.issuedOn && awardedOn < decision.issuedOn) {
      const values = { awardedOn, issuedOn: decision.issuedOn };
      wrong.push(awardDecisionErrors.AWARDED_BEFORE_DECISION.violation([...path, "awardedOn"], values));
    }
    const form = formOn(catalog, input.formCode, decidedOn, path, wrong);
    if (!form) return null;
    wrong.push(...checkAward(input, form, path));
    const type = typeOn(catalog, input.commendationTypeCode, decidedOn, path, wrong);
    const recipientKey = recipientKeyOf({ ...input, recipientName, position });
    if (taken.has(`${form.key} ${recipientKey}`)) {
      wrong.push(awardErrors.DUPLICATE_AWARD.violation(path, { recipient: recipientName, code: form.code }));
    }
    taken.add(`${form.key} ${recipientKey}`);
    const { subjectKind, grade } = input;
    const isPosthumous = input.isPosthumous ?? false;
    return this.em.create(
      Award,
      {
        ...recordFields({
          certainty: input.certainty ?? decision.certainty,
          sources: input.sources ?? decision.sources,
        }),
        decisionId: decision.id,
        formId: form.id,
        formKey: form.key,
        formCategory: form.category,
        formLevel: form.level ?? null,
        grade: grade ?? null,
        subjectKind,
        recipientName,
        recipientKey,
        recipientSortKey: recipientSortKeyOf(subjectKind, recipientName),
        position,
        recipientPositionClass: input.recipientPositionClass ?? null,
        personId: input.personId ?? null,
        organizationId: input.organizationId ?? null,
        unitId: input.unitId ?? null,
        creditedOrganizationId: input.organizationId ?? input.unitId ?? null,
        commendationTypeId: type?.id ?? null,
        commendationTypeCode: type?.code ?? null,
        campaignId: input.campaignId ?? null,
        typicalExampleId: input.typicalExampleId ?? null,
        taskCompletionLevel: input.taskCompletionLevel ?? null,
        achievement: optionalText(input.achievement, [...path, "achievement"], 10_000),
        achievementFrom: input.achievementFrom ?? null,
        achievementTo: input.achievementTo ?? null,
        decidedOn,
        awardedOn,
        isPosthumous,
        amountVnd: input.amountVnd ?? null,
        ceremonyKey: ceremonyKeyOf({ form, grade, subjectKind, isPosthumous, recipientName }),
      },
      // Nothing may reach the database before the whole list was checked.
      { persist: false },
    );
  }
}

function formOn(
  { forms }: Catalog,
  code: string,
  date: string,
  path: readonly (string | number)[],
  wrong: Violation[],
): AwardForm | null {
  const rows = forms.get(foldAwardCode(code)) ?? [];
  const form = rows.find((row) => holdsOn(row, date)) ?? null;
  if (!form) {
    const error = rows.length > 0 ? awardFormErrors.AWARD_FORM_NOT_IN_FORCE : awardFormErrors.UNKNOWN_AWARD_FORM;
    wrong.push(error.violation([...path, "formCode"], { code, date }));
  }
  return form;
}

function typeOn(
  { types }: Catalog,
  code: string | null | undefined,
  date: string,
  path: readonly (string | number)[],
  wrong: Violation[],
): CommendationType | null {
  if (!code) return null;
  const type = types.find((row) => row.code === code && holdsOn(row, date)) ?? null;
  if (!type) {
    wrong.push(
      commendationTypeErrors.UNKNOWN_COMMENDATION_TYPE.violation([...path, "commendationTypeCode"], { code, date }),
    );
  }
  return type;
}
