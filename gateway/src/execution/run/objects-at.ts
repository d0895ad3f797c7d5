import { isJsonObject, type JsonObject, own } from "../values/json.js";
import type { PlanPath } from "../values/paths.js";

/**
 * Collects the objects at a path, each once, however many places of the answer refer to it. Skips null, missing values
 * and non-objects; the answer writer reports those.
 */
export function objectsAt(roots: Iterable<JsonObject>, path: PlanPath): Set<JsonObject> {
  let present: unknown[] = [...roots];
  for (const step of path) {
    const next: unknown[] = [];
    for (const value of present) {
      if (step === "@") {
        if (Array.isArray(value)) for (const element of value) next.push(element);
      } else if (isJsonObject(value)) next.push(own(value, String(step)));
    }
    present = next;
  }
  const found = new Set<JsonObject>();
  for (const value of present) if (isJsonObject(value)) found.add(value);
  return found;
}
