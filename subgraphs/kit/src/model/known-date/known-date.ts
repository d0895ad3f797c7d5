import { bilingual } from "@thidua/base/locale";
import { Directive, Int, ObjectType } from "type-graphql";
import { ObjectField } from "../fields/index.js";
import { DatePrecision, DateScalar } from "../scalars/index.js";
import { PUBLIC } from "../visibility/index.js";
import { dayAfter, dayBefore } from "./days.js";
import { exactDay, knownMonth, knownYear, type PossibleDays, writtenDate } from "./possible-days.js";

/** A date as precisely as it is known, for readers. */
@Directive("@shareable")
@ObjectType({
  description: bilingual(
    "Thời điểm như đã biết: đến ngày, đến tháng, đến năm, hoặc chỉ biết nằm trước, sau một ngày",
    "A date as precisely as it is known: to the day, the month or the year, or only before or after a day",
  ),
})
export class KnownDate {
  @ObjectField(
    () => DateScalar,
    "Ngày; để trống nếu nguồn không nêu đến ngày",
    "The day. Null: the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  readonly date: string | null;

  @ObjectField(() => Int, "Năm", "The year", { level: PUBLIC, nullable: "NOT_STATED" })
  readonly year: number | null;

  @ObjectField(() => Int, "Tháng, từ 1 đến 12", "The month, from 1 to 12", { level: PUBLIC, nullable: "NOT_STATED" })
  readonly month: number | null;

  @ObjectField(() => DatePrecision, "Độ chính xác", "The precision", { level: PUBLIC })
  readonly precision: DatePrecision;

  @ObjectField(
    () => String,
    "Phần đã biết: 2023-03-15, 2018-11 hoặc 2025",
    "The known part of the date: 2023-03-15, 2018-11 or 2025",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  readonly text: string | null;

  @ObjectField(
    () => DateScalar,
    "Chắc chắn sau ngày này; để trống khi đã biết ngày, hoặc nếu nguồn không nêu",
    "A day that the date certainly follows. Null: not applicable if the day is known, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  readonly after: string | null;

  @ObjectField(
    () => DateScalar,
    "Chắc chắn trước ngày này; để trống khi đã biết ngày, hoặc nếu nguồn không nêu",
    "A day that the date certainly precedes. Null: not applicable if the day is known, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  readonly before: string | null;

  constructor(days: PossibleDays) {
    const { from, until, precision } = days;
    this.date = exactDay(days);
    this.year = knownYear(days);
    this.month = knownMonth(days);
    this.precision = precision;
    this.text = writtenDate(days);
    this.after = this.date || !from ? null : dayBefore(from);
    this.before = this.date || !until ? null : dayAfter(until);
  }

  /** Returns a date for readers, or null if nothing is known of it. */
  static of(days: PossibleDays): KnownDate | null {
    return days.from || days.until ? new KnownDate(days) : null;
  }
}
