import { type LimitRule, refuseAbove } from "./limit-rule.js";
import { measureOperations, sum } from "./measure-operations.js";

/** How many fields may carry another name: aliases are how one text asks for the same costly thing a thousand times. */
export const aliasesRule: LimitRule = (document, limits) => {
  const aliases = measureOperations(document, {
    field: (field, inside) => (field.alias ? 1 : 0) + inside,
    together: sum,
  });
  return refuseAbove("TOO_MANY_ALIASES", aliases, limits.maxAliases);
};
