import "reflect-metadata";

export { dayAfter, dayBefore, firstDayOfYear, today } from "./days.js";
export { KnownDate } from "./known-date.js";
export { KnownDateColumns } from "./known-date-columns.js";
export { type DeclaredKnownDate, dateValues, knownDatesOf, possibleDaysOf } from "./known-date-values.js";
export {
  exactDay,
  knownMonth,
  knownYear,
  type PossibleDays,
  precisionsOfDays,
  writtenDate,
} from "./possible-days.js";
export { requireNotFuture } from "./require-not-future.js";
export { requirePossiblePeriod } from "./require-possible-period.js";
export { daysOfYear, toPossibleDays, unknownDate } from "./to-possible-days.js";
