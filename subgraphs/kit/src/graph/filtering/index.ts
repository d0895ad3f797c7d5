export { allOf, anyOf, comparedProperties, complementOf } from "./conditions.js";
export { enumFilter } from "./enum-filter.js";
export { FilterInput, type FilterInputBase } from "./filter-input.js";
export { type FilterClass, filterOf } from "./filter-of.js";
export { enumListFilter, type ListCondition, listRule } from "./list-filter.js";
export { meantRule } from "./meant-rule.js";
export { nullOperand } from "./null-operand.js";
export { OperatorField, operatorExtension } from "./operator-field.js";
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
export { countSelectedIds, type ReadIds, selectIds } from "./select-ids.js";
export { SelectedIds } from "./selected-ids.js";
export { type FilterRule, type FilterRules, operators, type Selection, translateFilter } from "./translate-filter.js";
