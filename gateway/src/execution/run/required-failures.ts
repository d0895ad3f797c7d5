import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import type { Failure, Failures } from "../values/failures.js";
import { isJsonObject, type JsonObject, own } from "../values/json.js";

/** Returns the failures because of which an object lacks values that a lookup requires of it. */
export function requiredFailures(
  failures: Failures,
  object: JsonObject,
  requires: readonly QueryPlanSelectionNode[],
): ReadonlySet<Failure> {
  const found = new Set<Failure>();
  const look = (value: unknown, selections: readonly QueryPlanSelectionNode[]): void => {
    if (Array.isArray(value)) {
      for (const { failure } of failures.of(value) ?? []) found.add(failure);
      for (const element of value) look(element, selections);
    }
    if (!isJsonObject(value)) return;
    const failed = failures.of(value);
    for (const selection of selections) {
      if (selection.kind === "InlineFragment") look(value, selection.selections);
      else {
        const name = selection.alias ?? selection.name;
        const inside = own(value, name);
        for (const { failure, of } of failed ?? []) {
          if (typeof of === "object" ? inside === undefined && of.has(name) : of === name) found.add(failure);
        }
        if (selection.selections) look(inside, selection.selections);
      }
    }
  };
  look(object, requires);
  return found;
}
