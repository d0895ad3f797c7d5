import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { type DocumentReference, toDocumentReference } from "@thidua/documents";
import { sortKey } from "@thidua/kit/model/names";
import { optionalText, type RecordOptions, recordFields, requireText } from "@thidua/kit/model/records";
import { Campaign } from "../campaign/campaign.js";
import { campaignPeriodOf, requireYearInPeriod } from "../campaign/campaign-period.js";
import { requireCampaignYear } from "../campaign/campaign-year.js";
import { requirePlan } from "../campaign/require-campaign.js";
import { ContentItemService, checkContents, contentTextOf } from "../content-item/content-item.service.js";
import { CriterionService, checkCriterion } from "../criterion/criterion.service.js";
import { requireReferences } from "../references/references.js";

import type { LaunchCampaignInput } from "./campaign-launch.inputs.js";

/** Launches campaigns together with their contents and criteria. Works within the transaction of the EntityManager it is given. */
export class CampaignLaunchService {
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
