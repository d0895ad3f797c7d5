import { isJsonObject, type JsonObject, own } from "../values/json.js";
import type { PlanPath } from "../values/paths.js";

/**
 * Collects the objects at a path, each once, however many places of the answer refer to it. Skips null, missing values
 * and non-objects; the answer writer reports those.
 *
 * @param shared the objects and lists that occur at several places. Each is searched once.
 */
export function objectsAt(
  roots: Iterable<JsonObject>,
  path: PlanPath,
  shared: ReadonlySet<unknown> = new Set(),
): Set<JsonObject> {
  const found = new Set<JsonObject>();
  const searched = path.map(() => new Set<unknown>());
  const search = (value: unknown, depth: number): void => {
    if (depth === path.length) {
      if (isJsonObject(value)) found.add(value);
      return;
    }
    if (shared.size > 0 && shared.has(value)) {
      if (searched[depth]!.has(value)) return;
      searched[depth]!.add(value);
    }
    const step = path[depth]!;
    if (step === "@") {
      if (Array.isArray(value)) for (const element of value) search(element, depth + 1);
    } else if (isJsonObject(value)) search(own(value, String(step)), depth + 1);
  };
  for (const root of roots) search(root, 0);
  return found;
}
