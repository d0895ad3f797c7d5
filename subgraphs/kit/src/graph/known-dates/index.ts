export { knownDateRule } from "./known-date-rule.js";
