import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors, DomainError, type Path, raise } from "@thidua/base/errors";
import { printedIssueDate, readDocumentReference } from "@thidua/documents";
import { requireVersion, warn } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { requireNotFuture } from "@thidua/kit/model/known-date";
import { ofSameWords, sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { MirroredPerson } from "@thidua/vocabulary/mirrored-records";
import { greatestAmountVnd } from "@thidua/vocabulary/money";
import { requireCampaignYear } from "../campaign/campaign-year.js";
import { requireCampaign } from "../campaign/require-campaign.js";
import { requireReferences } from "../references/references.js";
import { canBeNameOf } from "./author-name.js";
import { initiativeErrors } from "./initiative.errors.js";
import type { RecognizeInitiativeInput, SubmitInitiativeInput } from "./initiative.inputs.js";
import { Initiative } from "./initiative.js";
import type { InitiativeAuthor } from "./initiative-author.js";

/** The rules of initiatives, within the transaction of its EntityManager. */
export class InitiativeService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Stores an initiative that is not yet recognized.
   *
   * @throws REQUIRED, TOO_LONG, YEAR_OUT_OF_RANGE, NEGATIVE_SAVING, SAVING_TOO_GREAT, UNKNOWN_CAMPAIGN, UNKNOWN_ORGANIZATION,
   *   UNKNOWN_PERSON, AUTHOR_CONTRADICTS_PERSON; warns of INITIATIVE_MAY_EXIST
   */
  async submit(input: SubmitInitiativeInput, options: RecordOptions = {}): Promise<Initiative> {
    const { campaignId, organizationId } = input;
    requireSaving(input.annualSavingVnd, ["annualSavingVnd"]);
    const year = requireCampaignYear(input.year, ["year"]);
    const authors = (input.authors ?? []).map(({ name, personId = null }, index) => ({
      name: requireText(name, ["authors", index, "name"], 200),
      personId,
    }));
    const values = columnValues(Initiative, input, { authors, year, isApplied: input.isApplied ?? false });
    if (campaignId) await requireCampaign(this.em, campaignId, ["campaignId"]);
    await requireReferences(this.em, [
      { to: "organization", id: organizationId, path: ["organizationId"] },
      ...authors.map(({ personId: id }, index) => ({
        to: "person" as const,
        id,
        path: ["authors", index, "personId"],
      })),
    ]);
    await this.requireNames(authors);
    const { name } = values;
    const nameSortKey = sortKey(name);
    const same = await this.em.findOne(Initiative, {
      ...{ organizationId, year, nameSortKey: ofSameWords(nameSortKey) },
    });
    if (same) warn(this.em, initiativeErrors.INITIATIVE_MAY_EXIST.violation(["name"], { name, year, id: same.id }));
    const initiative = this.em.create(Initiative, { ...recordFields(input, options), ...values, nameSortKey });
    await this.em.persist(initiative).flush();
    return initiative;
  }

  /**
   * Recognizes an initiative by a decision or confirmation (Law 06/2022/QH15 Đ.3.4; Nghị định 152/2025/NĐ-CP Đ.33.6).
   *
   * @throws UNKNOWN_INITIATIVE, VERSION_CONFLICT, INITIATIVE_ALREADY_RECOGNIZED, INITIATIVE_NOT_APPLIED, what
   *   `toDocumentReference` throws, RECOGNITION_WITHOUT_NUMBER, INVALID_DATE if the document prints a date that does not exist and
   *   the input states none, REQUIRED if neither states one, RECOGNIZED_BEFORE_ITS_YEAR, DATE_IN_FUTURE
   */
  async recognize(input: RecognizeInitiativeInput): Promise<Initiative> {
    const { UNKNOWN_INITIATIVE } = initiativeErrors;
    const path = ["initiativeId"];
    const initiative = await requireRecord(this.em, Initiative, input.initiativeId, path, UNKNOWN_INITIATIVE);
    requireVersion(initiative, input.expectedVersion);
    const { recognizedOn: earlier, year } = initiative;
    if (earlier) throw initiativeErrors.INITIATIVE_ALREADY_RECOGNIZED(path, { recognizedOn: earlier });
    const isApplied = input.isApplied ?? initiative.isApplied;
    if (!isApplied) throw initiativeErrors.INITIATIVE_NOT_APPLIED(["isApplied"]);
    const document = readDocumentReference(this.em, input.document, ["document"]);
    // Evidence that no reader can look up is none (Nghị định 152/2025/NĐ-CP Đ.33.6).
    if (document.number === null) throw initiativeErrors.RECOGNITION_WITHOUT_NUMBER(["document", "text"]);
    const recognizedOn =
      input.recognizedOn ?? printedIssueDate(document, ["document"]) ?? raise(commonErrors.REQUIRED(["recognizedOn"]));
    if (recognizedOn < String(year))
      throw initiativeErrors.RECOGNIZED_BEFORE_ITS_YEAR(["recognizedOn"], { recognizedOn, year });
    requireNotFuture(recognizedOn, ["recognizedOn"]);
    const { scopeOfInfluence } = input;
    Object.assign(initiative, { isApplied, recognitionDocument: document, recognizedOn, scopeOfInfluence });
    await this.em.flush();
    return initiative;
  }

  /** An author who is a known person is printed by that person's name. */
  private async requireNames(authors: readonly InitiativeAuthor[]): Promise<void> {
    const ids = authors.flatMap(({ personId }) => personId ?? []);
    const persons = ids.length > 0 ? await this.em.find(MirroredPerson, { id: { $in: ids } }) : [];
    const names = new Map(persons.map(({ id, fullName }) => [id, fullName]));
    const violations = authors.flatMap(({ name, personId }, index) => {
      const fullName = personId && names.get(personId);
      if (!fullName || canBeNameOf(name, fullName)) return [];
      return initiativeErrors.AUTHOR_CONTRADICTS_PERSON.violation(["authors", index, "name"], { name });
    });
    if (violations.length > 0) throw new DomainError(violations);
  }
}

function requireSaving(amount: number | null | undefined, path: Path): void {
  if (amount == null) return;
  if (amount < 0) throw initiativeErrors.NEGATIVE_SAVING(path, { amount });
  if (amount > greatestAmountVnd) throw initiativeErrors.SAVING_TOO_GREAT(path, { amount, limit: greatestAmountVnd });
}
