export { type YearPeriod, yearPeriod } from "./year-period.js";
