import { isJsonObject, type JsonObject, own } from "../values/json.js";
import type { AnswerPath, PlanPath } from "../values/paths.js";

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

/** Finds the places of the wanted objects in the answer, in answer order, `most` at most. */
export function placesOf(
  root: JsonObject,
  path: PlanPath,
  wanted: ReadonlySet<JsonObject>,
  most: number,
): AnswerPath[] {
  const places: AnswerPath[] = [];
  const walk = (value: unknown, step: number, place: AnswerPath): void => {
    if (places.length >= most || value === null || value === undefined) return;
    if (step === path.length) {
      if (isJsonObject(value) && wanted.has(value)) places.push(place);
    } else if (path[step] === "@") {
      if (!Array.isArray(value)) return;
      for (const [index, element] of value.entries()) walk(element, step + 1, [...place, index]);
    } else if (isJsonObject(value)) {
      const name = String(path[step]);
      walk(own(value, name), step + 1, [...place, name]);
    }
  };
  walk(root, 0, []);
  return places;
}
