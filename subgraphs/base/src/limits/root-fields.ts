import { type LimitRule, refuseAbove } from "./limit-rule.js";
import { measureOperations, sum } from "./measure-operations.js";

/** Limits the number of root fields. Each is a separate query or a separate change. */
export const rootFieldsRule: LimitRule = (document, limits) => {
  const rootFields = measureOperations(document, { field: () => 1, together: sum });
  return refuseAbove("TOO_MANY_ROOT_FIELDS", rootFields, limits.maxRootFields);
};
