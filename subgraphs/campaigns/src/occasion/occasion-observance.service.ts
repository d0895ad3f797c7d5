import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import {
  optionalCount,
  optionalText,
  type RecordOptions,
  recordFields,
  requireRecord,
} from "@thidua/kit/model/records";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { requireCampaignYear } from "../campaign/campaign-year.js";
import { parentColumns, requireParentToAdd } from "../campaign/require-parent.js";
import { occasionErrors } from "./occasion.errors.js";
import type { ObserveOccasionInput } from "./occasion.inputs.js";
import { Occasion } from "./occasion.js";
import { firstDayOf } from "./occasion.service.js";
import { OccasionObservance } from "./occasion-observance.js";

/** The rules of observances. Works within the transaction of the EntityManager it is given. */
export class OccasionObservanceService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records that a campaign or a plan celebrates an occasion. A printed count of years that does not agree with the dates is
   * kept, never refused: the graph shows both. The version of the campaign or plan grows, and is the one expected. Raises
   * ONE_PARENT_REQUIRED, UNKNOWN_CAMPAIGN, UNKNOWN_PLAN, VERSION_CONFLICT, UNKNOWN_OCCASION, REQUIRED, YEAR_OUT_OF_RANGE, OBSERVED_ON_CONTRADICTS_YEAR, OBSERVED_BEFORE_ORIGIN,
   * DUPLICATE_OBSERVANCE.
   */
  async create(input: ObserveOccasionInput, options: RecordOptions = {}): Promise<OccasionObservance> {
    const parent = parentColumns(await requireParentToAdd(this.em, input));
    const { occasionId } = input;
    const occasion = await requireRecord(
      this.em,
      Occasion,
      occasionId,
      ["occasionId"],
      occasionErrors.UNKNOWN_OCCASION,
    );
    const day = observedDay(input);
    if (occasion.originYear != null && day.year < occasion.originYear) {
      throw occasionErrors.OBSERVED_BEFORE_ORIGIN(["year"], { year: day.year, originYear: occasion.originYear });
    }
    const same = await this.em.count(OccasionObservance, { ...parent, occasionId: occasion.id, year: day.year });
    if (same > 0) throw occasionErrors.DUPLICATE_OBSERVANCE(["occasionId"], { year: day.year });
    const observance = this.em.create(OccasionObservance, {
      ...recordFields(input, options),
      ...parent,
      occasionId: occasion.id,
      ...day,
      printedAnniversary: optionalCount(input.printedAnniversary, ["printedAnniversary"]),
      text: optionalText(input.text, ["text"], 2_000),
      position: (await this.em.count(OccasionObservance, parent)) + 1,
    });
    await this.em.persist(observance).flush();
    return observance;
  }
}

function observedDay({ observedOn, year }: ObserveOccasionInput) {
  if (!observedOn && year == null) throw commonErrors.REQUIRED(["observedOn"]);
  const ofDay = observedOn ? Number(observedOn.slice(0, 4)) : year!;
  if (year != null && year !== ofDay)
    throw occasionErrors.OBSERVED_ON_CONTRADICTS_YEAR(["observedOn"], { on: observedOn, year });
  return {
    year: requireCampaignYear(ofDay, ["year"]),
    observedOn: observedOn ?? firstDayOf(ofDay),
    observedPrecision: observedOn ? DatePrecision.DAY : DatePrecision.YEAR,
  };
}
