import type { Path } from "@thidua/base/errors";
import { recordErrors } from "./records.errors.js";
import { requireText } from "./require.js";

const maximumItems = 50;

/**
 * Returns a list of required texts, normalized.
 *
 * @throws DomainError REQUIRED or TOO_LONG at the path of an item, TOO_MANY_ITEMS past 50
 */
export function requiredTexts(values: readonly string[] | null | undefined, path: Path): string[] {
  if ((values?.length ?? 0) > maximumItems) throw recordErrors.TOO_MANY_ITEMS(path, { limit: maximumItems });
  return (values ?? []).map((value, index) => requireText(value, [...path, index]));
}
