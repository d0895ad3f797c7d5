import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { columnValues } from "@thidua/kit/model/columns";
import { dateValues, daysOfYear, toPossibleDays } from "@thidua/kit/model/known-date";
import { optionalCount, type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { ActivePeriodService } from "../campaign/active-period.service.js";
import { Campaign } from "../campaign/campaign.js";
import { requireCampaignYear } from "../campaign/campaign-year.js";
import { parentColumns, requireParentToAdd } from "../campaign/require-parent.js";
import { occasionErrors } from "./occasion.errors.js";
import { Occasion } from "./occasion.js";
import type { ObserveOccasionInput } from "./occasion-observance.inputs.js";
import { OccasionObservance } from "./occasion-observance.js";

/** The rules of observances. Works within the transaction of its EntityManager. */
export class OccasionObservanceService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records that a campaign or a plan observes an occasion. A printed number of years that contradicts the dates is stored: the
   * graph shows both. The version of the campaign or plan grows, and is the one that `expectedVersion` is compared with.
   *
   * @throws DomainError ONE_PARENT_REQUIRED, UNKNOWN_CAMPAIGN, UNKNOWN_PLAN, VERSION_CONFLICT, UNKNOWN_OCCASION, REQUIRED,
   *   YEAR_OUT_OF_RANGE, OBSERVED_ON_CONTRADICTS_YEAR, OBSERVED_BEFORE_ORIGIN, DUPLICATE_OBSERVANCE
   */
  async create(input: ObserveOccasionInput, options: RecordOptions = {}): Promise<OccasionObservance> {
    const observing = await requireParentToAdd(this.em, input);
    const parent = parentColumns(observing);
    const { occasionId } = input;
    const unknown = occasionErrors.UNKNOWN_OCCASION;
    const { originYear } = await requireRecord(this.em, Occasion, occasionId, ["occasionId"], unknown);
    const day = observedDay(input);
    const { year } = day;
    if (originYear != null && year < originYear)
      throw occasionErrors.OBSERVED_BEFORE_ORIGIN(["year"], { year, originYear });
    if ((await this.em.count(OccasionObservance, { ...parent, occasionId, year })) > 0)
      throw occasionErrors.DUPLICATE_OBSERVANCE(["occasionId"], { year });
    const values = columnValues(OccasionObservance, input, {
      ...parent,
      ...day,
      printedAnniversary: optionalCount(input.printedAnniversary, ["printedAnniversary"]),
      position: (await this.em.count(OccasionObservance, parent)) + 1,
    });
    const observance = this.em.create(OccasionObservance, { ...recordFields(input, options), ...values });
    await this.em.persist(observance).flush();
    if (observing instanceof Campaign) await new ActivePeriodService(this.em).refresh(observing);
    await this.em.flush();
    return observance;
  }
}

function observedDay({ observedOn, year }: ObserveOccasionInput) {
  if (!observedOn && year == null) throw commonErrors.REQUIRED(["observedOn"]);
  const ofDay = observedOn ? Number(observedOn.slice(0, 4)) : year!;
  if (year != null && year !== ofDay)
    throw occasionErrors.OBSERVED_ON_CONTRADICTS_YEAR(["observedOn"], { on: observedOn, year });
  const stated = requireCampaignYear(ofDay, ["year"]);
  const observed = observedOn ? toPossibleDays(observedOn, null, ["observedOn"]) : daysOfYear(stated);
  return { ...dateValues(OccasionObservance, "observed", observed), year: stated };
}
