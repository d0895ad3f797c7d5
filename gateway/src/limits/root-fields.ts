import { type LimitRule, refuseAbove } from "./limit-rule.js";
import { measureOperations, sum } from "./measure-operations.js";

/** How many fields may stand at the root: each is a query of its own, or a change of its own. */
export const rootFieldsRule: LimitRule = (document, limits) => {
  const rootFields = measureOperations(document, { field: () => 1, together: sum });
  return refuseAbove("TOO_MANY_ROOT_FIELDS", rootFields, limits.maxRootFields);
};
