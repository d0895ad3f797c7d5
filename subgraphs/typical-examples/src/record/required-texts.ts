import { raise } from "@thidua/base/errors";
import { requireText } from "@thidua/kit/model/records";

const maximumItems = 50;

/** A list of texts, none of them blank. Raises REQUIRED, TOO_LONG with the item's place, TOO_MANY_ITEMS past 50. */
export function requiredTexts(
  values: readonly string[] | null | undefined,
  path: readonly (string | number)[],
): string[] {
  if ((values?.length ?? 0) > maximumItems) raise("TOO_MANY_ITEMS", path, { limit: maximumItems });
  return (values ?? []).map((value, index) => requireText(value, [...path, index]));
}
