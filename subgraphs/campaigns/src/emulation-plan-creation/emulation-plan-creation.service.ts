import type { EntityManager } from "@mikro-orm/sql";
import type { Path } from "@thidua/base/errors";
import { readDocumentReference } from "@thidua/documents";
import { columnValues } from "@thidua/kit/model/columns";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { requireCampaignYear } from "../campaign/campaign-year.js";
import { LaunchDocumentService } from "../cited-document/launch-document.service.js";
import { ContentItemService, checkContents, contentTextOf } from "../content-item/content-item.service.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { requireReferences } from "../references/references.js";
import { emulationPlanErrors } from "./emulation-plan-creation.errors.js";
import type { CreateEmulationPlanInput } from "./emulation-plan-creation.inputs.js";
import { EmulationPlanCreationRepository } from "./emulation-plan-creation.repository.js";

/** Issues plans together with their contents. Works within the transaction of its EntityManager. */
export class EmulationPlanCreationService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Issues a plan with its contents, and registers the document that issues it.
   *
   * @throws DomainError REQUIRED, TOO_LONG, YEAR_OUT_OF_RANGE, ISSUED_ON_CONTRADICTS_DOCUMENT, ISSUED_OUTSIDE_PLAN_YEAR,
   *   UNKNOWN_ORGANIZATION, PLAN_EXISTS, and the errors of documents and content items
   */
  async create(input: CreateEmulationPlanInput, options: RecordOptions = {}): Promise<EmulationPlan> {
    const contents = input.contents ?? [];
    checkContents(contents, ["contents"]);
    const document = input.document ? readDocumentReference(this.em, input.document, ["document"]) : null;
    const printed = document?.issuedOn;
    if (input.issuedOn && printed && printed !== input.issuedOn)
      throw emulationPlanErrors.ISSUED_ON_CONTRADICTS_DOCUMENT(["issuedOn"], { on: input.issuedOn, printed });
    const year = requireCampaignYear(input.year, ["year"]);
    const issuedOn = input.issuedOn ?? printed ?? null;
    requireIssueFor(year, issuedOn ?? document?.year, [input.issuedOn ? "issuedOn" : "document"]);
    const values = columnValues(EmulationPlan, input, {
      year,
      // In the order of the source.
      forms: [...new Set(input.forms)],
      document,
      issuedOn,
      isOccasionListComplete: input.isOccasionListComplete ?? true,
    });
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    if (await new EmulationPlanCreationRepository(this.em).exists(input.organizationId, year))
      throw emulationPlanErrors.PLAN_EXISTS(["year"], { year });
    await new LaunchDocumentService(this.em).register(document, input);
    const plan = this.em.create(EmulationPlan, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: sortKey(values.name),
      contentText: contentTextOf(contents),
    });
    await this.em.persist(plan).flush();
    new ContentItemService(this.em).createAll(contents, { campaignId: null, planId: plan.id }, ["contents"]);
    await this.em.flush();
    return plan;
  }
}

/**
 * Checks that a plan can have been issued when it was: in its year, or before it begins. Nothing follows from a document without a date.
 *
 * @param issued the day of issue, or the year in the document's number
 */
function requireIssueFor(year: number, issued: string | number | null | undefined, path: Path): void {
  if (issued == null) return;
  const issuedIn = Number(String(issued).slice(0, 4));
  if (issuedIn < year - 1 || issuedIn > year)
    throw emulationPlanErrors.ISSUED_OUTSIDE_PLAN_YEAR(path, { issued, year });
}
