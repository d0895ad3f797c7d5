import type { EntityManager } from "@mikro-orm/sql";
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

/** Issues plans together with their contents. Works within the transaction of its EntityManager. */
export class EmulationPlanCreationService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Issues a plan with its contents, and registers the document that issues it.
   *
   * @throws DomainError REQUIRED, TOO_LONG, YEAR_OUT_OF_RANGE, ISSUED_ON_CONTRADICTS_DOCUMENT, UNKNOWN_ORGANIZATION, and the
   *   errors of documents and content items
   */
  async create(input: CreateEmulationPlanInput, options: RecordOptions = {}): Promise<EmulationPlan> {
    const contents = input.contents ?? [];
    checkContents(contents, ["contents"]);
    const document = input.document ? readDocumentReference(this.em, input.document, ["document"]) : null;
    const printed = document?.issuedOn;
    if (input.issuedOn && printed && printed !== input.issuedOn)
      throw emulationPlanErrors.ISSUED_ON_CONTRADICTS_DOCUMENT(["issuedOn"], { on: input.issuedOn, printed });
    const values = columnValues(EmulationPlan, input, {
      year: requireCampaignYear(input.year, ["year"]),
      // In the order of the source.
      forms: [...new Set(input.forms)],
      document,
      issuedOn: input.issuedOn ?? printed ?? null,
      isOccasionListComplete: input.isOccasionListComplete ?? true,
    });
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
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
