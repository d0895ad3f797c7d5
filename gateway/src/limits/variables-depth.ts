import type { Refusal } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";

/**
 * How deep variables may nest: whoever coerces or walks them does so by recursion, here and in the subgraphs, and would run out of
 * stack, or of time. Looks no deeper than the limit. Takes the variables as they came, of whatever kind.
 */
export function variablesDepth(variables: unknown, { maxVariableDepth: limit }: OperationLimits): Refusal | undefined {
  return isDeeper(variables, limit) ? { code: "VARIABLES_TOO_DEEP", values: { limit } } : undefined;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
