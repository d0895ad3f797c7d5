import type { AnyList } from "./list-definitions.js";

/**
 * Returns the property that a field of a filter compares: the rule's name of it, or the first that appears in the condition that the
 * rule makes of a value.
 *
 * @param sample a value of the field
 * @returns undefined for a condition that the rule writes in SQL
 */
export function filteredProperty({ filters }: AnyList, field: string, sample: unknown): string | undefined {
  const rule = filters[field];
  if (typeof rule === "string") return rule;
  if (!rule) throw new Error(`The filter field ${field} has no rule`);
  return rule.selects ?? firstProperty(rule(sample));
}

function firstProperty(condition: unknown): string | undefined {
  if (Array.isArray(condition)) return condition.map(firstProperty).find((found) => found !== undefined);
  if (typeof condition !== "object" || condition === null) return undefined;
  for (const [key, value] of Object.entries(condition)) {
    const found = key.startsWith("$") ? firstProperty(value) : key;
    if (found !== undefined) return found;
  }
  return undefined;
}
