export {
  dayBefore,
  exactDay,
  type KnownDate,
  knownMonth,
  knownYear,
  lastPossibleDay,
  toKnownDate,
  writtenDate,
} from "./known-date.js";
export { today } from "./today.js";
