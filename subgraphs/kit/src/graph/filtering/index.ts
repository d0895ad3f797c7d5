export { enumFilter } from "./enum-filter.js";
export { enumListFilter, type ListCondition, listRule } from "./list-filter.js";
export {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  IdFilter,
  type InstanceOf,
  IntFilter,
  SafeIntFilter,
  StringFilter,
} from "./operators.js";
export { type FilterRule, type FilterRules, operators, translateFilter } from "./translate-filter.js";
