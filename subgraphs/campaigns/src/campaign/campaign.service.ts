import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { type DocumentReference, toDocumentReference } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { sortKey } from "@thidua/kit/model/names";
import { optionalText, type RecordOptions, recordFields, requireText } from "@thidua/kit/model/records";
import { ContentItemService, checkContents, contentTextOf } from "../content-item/content-item.service.js";
import { CriterionService, checkCriterion } from "../criterion/criterion.service.js";
import { requireCampaignYear } from "../numbers/require-number.js";
import { requireReferences } from "../references/references.js";
import type { ChangeCampaignPeriodInput, LaunchCampaignInput } from "./campaign.inputs.js";
import { Campaign } from "./campaign.js";
import { campaignPeriodOf, requireYearInPeriod } from "./campaign-period.js";
import { requireCampaign, requirePlan } from "./require-campaign.js";

/** The rules of campaigns. Works within the transaction of the EntityManager it is given. */
export class CampaignService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Launches a campaign with its contents and criteria. Raises REQUIRED, TOO_LONG, DUPLICATE_CODE, YEAR_OUT_OF_RANGE,
   * UNKNOWN_PLAN, UNKNOWN_ORGANIZATION, the errors of periods, documents, content items and criteria.
   */
  async launch(input: LaunchCampaignInput, options: RecordOptions = {}): Promise<Campaign> {
    const contents = input.contents ?? [];
    const criteria = input.criteria ?? [];
    checkContents(contents, ["contents"]);
    for (const [index, criterion] of criteria.entries()) checkCriterion(criterion, ["criteria", index]);
    const columns = this.columnsOf(input);
    if (input.planId) await requirePlan(this.em, input.planId, ["planId"]);
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    if ((await this.em.count(Campaign, { code: columns.code })) > 0) {
      throw commonErrors.DUPLICATE_CODE(["code"], { code: columns.code });
    }
    const campaign = this.em.create(Campaign, {
      ...recordFields(input, options),
      ...columns,
      contentText: contentTextOf(contents),
    });
    await this.em.persist(campaign).flush();
    new ContentItemService(this.em).createAll(contents, { campaignId: campaign.id, planId: null }, ["contents"]);
    new CriterionService(this.em).createAll(criteria, campaign.id, ["criteria"]);
    await this.em.flush();
    return campaign;
  }

  /** Gives a campaign another period. Raises UNKNOWN_CAMPAIGN, VERSION_CONFLICT and the errors of periods. */
  async changePeriod(input: ChangeCampaignPeriodInput): Promise<Campaign> {
    const campaign = await requireCampaign(this.em, input.campaignId, ["campaignId"]);
    requireVersion(campaign, input.expectedVersion);
    const period = campaignPeriodOf(input.period, ["period"]);
    requireYearInPeriod(campaign.year ?? null, period, ["period"]);
    Object.assign(campaign, period);
    await this.em.flush();
    return campaign;
  }

  private columnsOf(input: LaunchCampaignInput) {
    const name = requireText(input.name, ["name"], 1_000);
    const period = campaignPeriodOf(input.period, ["period"]);
    const year = input.year == null ? null : requireCampaignYear(input.year, ["year"]);
    requireYearInPeriod(year, period, ["year"]);
    const launchDocument: DocumentReference | null = input.launchDocument
      ? toDocumentReference(input.launchDocument, ["launchDocument"])
      : null;
    return {
      code: requireText(input.code, ["code"], 100),
      name,
      nameSortKey: sortKey(name),
      printedName: optionalText(input.printedName, ["printedName"], 1_000),
      kind: input.kind,
      scope: input.scope ?? null,
      forms: [...new Set(input.forms ?? [])],
      targetGroups: [...new Set(input.targetGroups ?? [])],
      theme: optionalText(input.theme, ["theme"], 2_000),
      motto: optionalText(input.motto, ["motto"], 1_000),
      year,
      organizationId: input.organizationId ?? null,
      planId: input.planId ?? null,
      ...period,
      launchDocument,
      launchedOn: input.launchEvent?.launchedOn ?? null,
      launchEventName: optionalText(input.launchEvent?.name, ["launchEvent", "name"], 500),
      launchPlace: optionalText(input.launchEvent?.place, ["launchEvent", "place"], 500),
    };
  }
}
