export { collectFields, conditionVariables, dependsOnType, inclusion, type SelectionScope } from "./collect-fields.js";
export { type Fragments, fragmentsOf } from "./fragments.js";
export { NullConditionError } from "./null-condition-error.js";
