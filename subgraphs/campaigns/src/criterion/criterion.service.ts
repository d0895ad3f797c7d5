import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { toLegalBasis } from "@thidua/documents";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { greatestAmountVnd } from "@thidua/vocabulary/money";
import { requireCampaignToAdd } from "../campaign/require-parent.js";
import { criterionErrors } from "./criterion.errors.js";
import type { AddCriterionInput, CriterionInput } from "./criterion.inputs.js";
import { CampaignCriterion } from "./criterion.js";
import { CriterionMetric, CriterionOperator, CriterionUnit } from "./criterion-enums.js";

type Path = readonly (string | number)[];

/** Metrics that are amounts of money. */
const moneyMetrics: ReadonlySet<CriterionMetric> = new Set([
  CriterionMetric.ANNUAL_SAVING,
  CriterionMetric.COST_SAVING,
  CriterionMetric.REVENUE,
]);

/** Of those, the ones that a source states as a share: of the costs before, or of the revenue before. A saving a year is an amount. */
const shareMetrics: ReadonlySet<CriterionMetric> = new Set([CriterionMetric.COST_SAVING, CriterionMetric.REVENUE]);

/** The greatest threshold in each unit. */
const greatestThresholds: Readonly<Record<CriterionUnit, number>> = {
  [CriterionUnit.VND]: greatestAmountVnd,
  [CriterionUnit.PERCENT]: 1_000,
  [CriterionUnit.COUNT]: Number.MAX_SAFE_INTEGER,
  [CriterionUnit.POINT]: Number.MAX_SAFE_INTEGER,
};

/** The rules of criteria. Works within the transaction of its EntityManager. */
export class CriterionService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds a criterion as the last of its campaign. The campaign's version grows, and is the one that `expectedVersion` is
   * compared with.
   *
   * @throws DomainError UNKNOWN_CAMPAIGN, VERSION_CONFLICT, and what `checkCriterion` throws
   */
  async add(input: AddCriterionInput, options: RecordOptions = {}): Promise<CampaignCriterion> {
    const { campaignId, expectedVersion } = input;
    const campaign = await requireCampaignToAdd(this.em, campaignId, ["campaignId"], expectedVersion);
    checkCriterion(input.criterion, ["criterion"]);
    const position = (await this.em.count(CampaignCriterion, { campaignId: campaign.id })) + 1;
    const criterion = this.create(input.criterion, campaign.id, position, ["criterion"], options);
    await this.em.flush();
    return criterion;
  }

  /** Creates the criteria of a new campaign. The caller has checked them (`checkCriterion`) and flushes. */
  createAll(criteria: readonly CriterionInput[], campaignId: string, path: Path): void {
    for (const [index, criterion] of criteria.entries())
      this.create(criterion, campaignId, index + 1, [...path, index]);
  }

  private create(input: CriterionInput, campaignId: string, position: number, path: Path, options: RecordOptions = {}) {
    const criterion = this.em.create(CampaignCriterion, {
      ...recordFields(input, options, path),
      ...criterionValues(input, path),
      campaignId,
      position,
    });
    this.em.persist(criterion);
    return criterion;
  }
}

function criterionValues(input: CriterionInput, path: Path) {
  const given = {
    operator: input.amount == null ? null : (input.operator ?? CriterionOperator.GTE),
    // In the order of the source.
    appliesTo: [...new Set(input.appliesTo)],
    solutionKinds: [...new Set(input.solutionKinds)],
    mustBeApplied: input.mustBeApplied ?? false,
    legalBasis: input.legalBasis ? toLegalBasis(input.legalBasis, [...path, "legalBasis"]) : null,
  };
  return columnValues(CampaignCriterion, input, given, path);
}

/**
 * Checks a criterion before any record is created.
 *
 * @param path where the criterion stands in the input
 * @throws DomainError REQUIRED for a blank text, or for the amount if the metric needs one; TOO_LONG, THRESHOLD_WITHOUT_UNIT,
 *   UNIT_WITHOUT_THRESHOLD, THRESHOLD_OUT_OF_RANGE, UNIT_DOES_NOT_FIT_METRIC
 */
export function checkCriterion(input: CriterionInput, path: Path): void {
  criterionValues(input, path);
  const { amount, metric, unit } = input;
  if (amount == null) {
    if (unit != null || input.operator != null) throw criterionErrors.UNIT_WITHOUT_THRESHOLD([...path, "unit"]);
    if (metric !== CriterionMetric.QUALITATIVE) throw commonErrors.REQUIRED([...path, "amount"]);
    return;
  }
  if (unit == null) throw criterionErrors.THRESHOLD_WITHOUT_UNIT([...path, "unit"], { amount });
  const isShare = unit === CriterionUnit.PERCENT && shareMetrics.has(metric);
  const fits =
    metric !== CriterionMetric.QUALITATIVE && (!moneyMetrics.has(metric) || unit === CriterionUnit.VND || isShare);
  if (!fits) throw criterionErrors.UNIT_DOES_NOT_FIT_METRIC([...path, "unit"], { unit, metric });
  const to = greatestThresholds[unit];
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > to) {
    throw criterionErrors.THRESHOLD_OUT_OF_RANGE([...path, "amount"], { amount, from: 0, to });
  }
}
