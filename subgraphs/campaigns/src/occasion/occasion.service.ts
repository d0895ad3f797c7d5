import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { dateValues, daysOfYear, knownYear, toPossibleDays } from "@thidua/kit/model/known-date";
import { sortKey } from "@thidua/kit/model/names";
import { optionalCount, type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { isCalendarDate } from "@thidua/kit/model/scalars";
import { requireReferences } from "../references/references.js";
import { optionalYear } from "./historical-year.js";
import { occasionErrors } from "./occasion.errors.js";
import type { CreateOccasionInput } from "./occasion.inputs.js";
import { Occasion } from "./occasion.js";
import { OccasionKind } from "./occasion-kind.js";
import { requireOrdinal } from "./require-ordinal.js";

/** The rules of occasions. Works within the transaction of its EntityManager. */
export class OccasionService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds an occasion.
   *
   * @throws DomainError REQUIRED, TOO_LONG, YEAR_OUT_OF_RANGE, COUNT_OUT_OF_RANGE, ORIGIN_CONTRADICTS_YEAR,
   *   ORDINAL_CONTRADICTS_TEXT, INVALID_RECURRING_DAY, RECURRING_DAY_REQUIRED, UNKNOWN_ORGANIZATION, UNKNOWN_PROVINCE
   */
  async create(input: CreateOccasionInput, options: RecordOptions = {}): Promise<Occasion> {
    const originYear = optionalYear(input.originYear, ["originYear"]);
    if (input.originOn && originYear !== null && Number(input.originOn.slice(0, 4)) !== originYear)
      throw occasionErrors.ORIGIN_CONTRADICTS_YEAR(["originOn"], { on: input.originOn, year: originYear });
    const values = columnValues(Occasion, input, {
      ...originOf(input.originOn ?? null, originYear),
      ...recurringDayOf(input),
      year: optionalYear(input.year, ["year"]),
      ordinal: optionalCount(input.ordinal, ["ordinal"]),
    });
    requireOrdinal(values);
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      { to: "province", id: input.provinceId, path: ["provinceId"] },
    ]);
    const occasion = this.em.create(Occasion, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: sortKey(values.name),
    });
    await this.em.persist(occasion).flush();
    return occasion;
  }
}

/** Reads an origin of which the day is known, or the year alone, or neither. */
function originOf(on: string | null, year: number | null) {
  const origin = on === null && year !== null ? daysOfYear(year) : toPossibleDays(on, null, ["originOn"]);
  return { ...dateValues(Occasion, "origin", origin), originYear: knownYear(origin) };
}

function recurringDayOf({ kind, recurringDay: day, recurringMonth: month }: CreateOccasionInput) {
  if (day == null && month == null) {
    if (kind === OccasionKind.RECURRING_DAY) throw occasionErrors.RECURRING_DAY_REQUIRED(["recurringDay"]);
    return { recurringDay: null, recurringMonth: null };
  }
  if (day == null || month == null)
    throw occasionErrors.RECURRING_DAY_REQUIRED([day == null ? "recurringDay" : "recurringMonth"]);
  // 29 February is a valid day: 2000 was a leap year.
  const shown = `2000-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (!isCalendarDate(shown)) throw occasionErrors.INVALID_RECURRING_DAY(["recurringDay"], { day, month });
  return { recurringDay: day, recurringMonth: month };
}
