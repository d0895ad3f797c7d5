import type { Refusal } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";

/**
 * Limits the depth of variables. The gateway and the subgraphs coerce variables recursively, and deep ones would
 * exhaust the stack. Stops at the limit.
 *
 * Takes the variables as the caller sent them, of any type.
 */
export function variablesDepth(variables: unknown, { maxVariableDepth: limit }: OperationLimits): Refusal | undefined {
  return isDeeper(variables, limit) ? { code: "VARIABLES_TOO_DEEP", values: { limit } } : undefined;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
