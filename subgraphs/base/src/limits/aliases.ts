import { type LimitRule, refuseAbove } from "./limit-rule.js";
import { measureOperations, sum } from "./measure-operations.js";

/** Limits the number of aliases. Aliases let one short text request the same costly field a thousand times. */
export const aliasesRule: LimitRule = (document, limits) => {
  const aliases = measureOperations(document, {
    field: (field, inside) => (field.alias ? 1 : 0) + inside,
    together: sum,
  });
  return refuseAbove("TOO_MANY_ALIASES", aliases, limits.maxAliases);
};
