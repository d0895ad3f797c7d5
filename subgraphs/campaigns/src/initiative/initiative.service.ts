import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors, raise } from "@thidua/base/errors";
import { toDocumentReference } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { requireCampaignYear } from "../campaign/campaign-year.js";
import { requireCampaign } from "../campaign/require-campaign.js";
import { requireReferences } from "../references/references.js";
import { initiativeErrors } from "./initiative.errors.js";
import type { RecognizeInitiativeInput, SubmitInitiativeInput } from "./initiative.inputs.js";
import { Initiative } from "./initiative.js";
import { InitiativeRepository } from "./initiative.repository.js";

/** The rules of initiatives. Works within the transaction of the EntityManager it is given. */
export class InitiativeService {
  private readonly initiatives: InitiativeRepository;

  constructor(private readonly em: EntityManager) {
    this.initiatives = new InitiativeRepository(em);
  }

  /**
   * Takes in an initiative. Raises REQUIRED, TOO_LONG, YEAR_OUT_OF_RANGE, NEGATIVE_SAVING, UNKNOWN_CAMPAIGN,
   * UNKNOWN_ORGANIZATION, UNKNOWN_PERSON.
   */
  async submit(input: SubmitInitiativeInput, options: RecordOptions = {}): Promise<Initiative> {
    const name = requireText(input.name, ["name"], 1_000);
    const year = requireCampaignYear(input.year, ["year"]);
    const saving = input.annualSavingVnd ?? null;
    if (saving !== null && saving < 0) throw initiativeErrors.NEGATIVE_SAVING(["annualSavingVnd"], { amount: saving });
    const authors = (input.authors ?? []).map((author, index) => ({
      name: requireText(author.name, ["authors", index, "name"], 200),
      personId: author.personId ?? null,
    }));
    if (input.campaignId) await requireCampaign(this.em, input.campaignId, ["campaignId"]);
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      ...authors.map(({ personId: id }, index) => ({
        to: "person" as const,
        id,
        path: ["authors", index, "personId"],
      })),
    ]);
    return this.initiatives.save(
      this.em.create(Initiative, {
        ...recordFields(input, options),
        kind: input.kind,
        name,
        nameSortKey: sortKey(name),
        organizationId: input.organizationId,
        authors,
        year,
        annualSavingVnd: saving,
        isApplied: input.isApplied ?? false,
        beneficiary: input.beneficiary ?? null,
        campaignId: input.campaignId ?? null,
        recognitionDocument: null,
        recognizedOn: null,
        scopeOfInfluence: null,
      }),
    );
  }

  /**
   * Recognizes an initiative by a decision or confirmation (Law 06/2022/QH15 Đ.3.4; Nghị định 152/2025/NĐ-CP Đ.33.6).
   * Raises UNKNOWN_INITIATIVE, VERSION_CONFLICT, INITIATIVE_ALREADY_RECOGNIZED, INITIATIVE_NOT_APPLIED, what a document reference raises,
   * REQUIRED when neither the input nor the document tells the day, RECOGNIZED_BEFORE_ITS_YEAR.
   */
  async recognize(input: RecognizeInitiativeInput): Promise<Initiative> {
    const { initiativeId: id } = input;
    const initiative = await requireRecord(
      this.em,
      Initiative,
      id,
      ["initiativeId"],
      initiativeErrors.UNKNOWN_INITIATIVE,
    );
    requireVersion(initiative, input.expectedVersion);
    const { recognizedOn: earlier, year } = initiative;
    if (earlier) throw initiativeErrors.INITIATIVE_ALREADY_RECOGNIZED(["initiativeId"], { recognizedOn: earlier });
    const isApplied = input.isApplied ?? initiative.isApplied;
    if (!isApplied) throw initiativeErrors.INITIATIVE_NOT_APPLIED(["isApplied"]);
    const document = toDocumentReference(input.document, ["document"]);
    const recognizedOn = input.recognizedOn ?? document.issuedOn ?? raise(commonErrors.REQUIRED(["recognizedOn"]));
    if (recognizedOn < String(year))
      throw initiativeErrors.RECOGNIZED_BEFORE_ITS_YEAR(["recognizedOn"], { recognizedOn, year });
    const { scopeOfInfluence } = input;
    Object.assign(initiative, { isApplied, recognitionDocument: document, recognizedOn, scopeOfInfluence });
    return this.initiatives.save(initiative);
  }
}
