import { type LimitRule, refuseAbove } from "./limit-rule.js";
import { measureOperations, sum } from "./measure-operations.js";

/**
 * Limits the number of fields of an operation with all fragments expanded. Twenty fragments that each spread the next
 * one twice are a short text and a million fields; a field repeated a thousand times makes validation compare every
 * pair.
 */
export const fieldsRule: LimitRule = (document, limits) => {
  const fields = measureOperations(document, { field: (_field, inside) => 1 + inside, together: sum });
  return refuseAbove("TOO_MANY_FIELDS", fields, limits.maxFields);
};
