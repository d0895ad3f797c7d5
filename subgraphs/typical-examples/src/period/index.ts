export { type ImpreciseDate, isSurelyBefore, precisionOf } from "./compare-dates.js";
export { type YearPeriod, yearPeriod } from "./year-period.js";
