import { type LimitRule, refuseAbove } from "./limit-rule.js";
import { largest, measureOperations } from "./measure-operations.js";

/**
 * How deep fields may nest: `{ campaigns { nodes { id } } }` is three levels.
 * Introspection is free of it: GraphiQL nests `ofType` ten times, and graphql-js refuses the circular kind by itself.
 */
export const depthRule: LimitRule = (document, limits) => {
  const depth = measureOperations(document, {
    field: (field, inside) => (field.name.value === "__schema" || field.name.value === "__type" ? 0 : 1 + inside),
    together: largest,
  });
  return refuseAbove("OPERATION_TOO_DEEP", depth, limits.maxDepth);
};
