import { type LimitRule, refuseAbove } from "./limit-rule.js";
import { largest, measureOperations } from "./measure-operations.js";

/**
 * Limits the depth of nested fields: `{ campaigns { nodes { id } } }` has three levels.
 *
 * Introspection is exempt: GraphiQL nests `ofType` ten times, and graphql-js rejects circular introspection itself.
 */
export const depthRule: LimitRule = (document, limits) => {
  const depth = measureOperations(document, {
    field: (field, inside) => (field.name.value === "__schema" || field.name.value === "__type" ? 0 : 1 + inside),
    together: largest,
  });
  return refuseAbove("OPERATION_TOO_DEEP", depth, limits.maxDepth);
};
