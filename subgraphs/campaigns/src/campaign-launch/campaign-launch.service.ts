import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { readDocumentReference } from "@thidua/documents";
import { columnValues } from "@thidua/kit/model/columns";
import { sortKey } from "@thidua/kit/model/names";
import { optionalText, type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { ActivePeriodService } from "../campaign/active-period.service.js";
import { Campaign } from "../campaign/campaign.js";
import { campaignPeriodOf, requireYearInPeriod } from "../campaign/campaign-period.js";
import { requireCampaignYear } from "../campaign/campaign-year.js";
import { requirePlan } from "../campaign/require-campaign.js";
import { LaunchDocumentService } from "../cited-document/launch-document.service.js";
import { ContentItemService, checkContents, contentTextOf } from "../content-item/content-item.service.js";
import { CriterionService, checkCriterion } from "../criterion/criterion.service.js";
import { requireReferences } from "../references/references.js";
import type { LaunchCampaignInput } from "./campaign-launch.inputs.js";

/** Launches campaigns together with their contents and criteria. Works within the transaction of its EntityManager. */
export class CampaignLaunchService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Launches a campaign with its contents and criteria, and registers the document that launches it.
   *
   * @throws DomainError REQUIRED, TOO_LONG, DUPLICATE_CODE, YEAR_OUT_OF_RANGE, YEAR_OUTSIDE_PERIOD, UNKNOWN_PLAN,
   *   UNKNOWN_ORGANIZATION, and the errors of periods, documents, content items and criteria
   */
  async launch(input: LaunchCampaignInput, options: RecordOptions = {}): Promise<Campaign> {
    const contents = input.contents ?? [];
    const criteria = input.criteria ?? [];
    checkContents(contents, ["contents"]);
    for (const [index, criterion] of criteria.entries()) checkCriterion(criterion, ["criteria", index]);
    const values = valuesOf(this.em, input);
    const { code } = values;
    if (input.planId) await requirePlan(this.em, input.planId, ["planId"]);
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    if ((await this.em.count(Campaign, { code })) > 0) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    await new LaunchDocumentService(this.em).register(values.launchDocument, input);
    const campaign = this.em.create(Campaign, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: sortKey(values.name),
      contentText: contentTextOf(contents),
    });
    await new ActivePeriodService(this.em).refresh(campaign);
    await this.em.persist(campaign).flush();
    new ContentItemService(this.em).createAll(contents, { campaignId: campaign.id, planId: null }, ["contents"]);
    new CriterionService(this.em).createAll(criteria, campaign.id, ["criteria"]);
    await this.em.flush();
    return campaign;
  }
}

function valuesOf(em: EntityManager, input: LaunchCampaignInput) {
  const { launchDocument, launchEvent } = input;
  const period = campaignPeriodOf(input.period, ["period"]);
  const year = input.year == null ? null : requireCampaignYear(input.year, ["year"]);
  requireYearInPeriod(year, period, ["year"]);
  return columnValues(Campaign, input, {
    ...period,
    year,
    // In the order of the source.
    forms: [...new Set(input.forms)],
    targetGroups: [...new Set(input.targetGroups)],
    launchDocument: launchDocument ? readDocumentReference(em, launchDocument, ["launchDocument"]) : null,
    launchedOn: launchEvent?.launchedOn ?? null,
    launchEventName: optionalText(launchEvent?.name, ["launchEvent", "name"], 500),
    launchPlace: optionalText(launchEvent?.place, ["launchEvent", "place"], 500),
  });
}
