export { BigIntegerScalar } from "./big-integer.js";
export { isCalendarDate } from "./calendar-date.js";
export { DateScalar } from "./date.js";
export { DatePrecision } from "./date-precision.js";
export { DateTimeScalar } from "./date-time.js";
export { formatInstant, parseInstant } from "./instant.js";
export { JsonObjectScalar } from "./json-object.js";
export { SafeIntegerScalar } from "./safe-integer.js";
