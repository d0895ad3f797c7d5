import { commonErrors, type Path } from "@thidua/base/errors";
import { normalizeText } from "@thidua/base/text";
import { legacyEncoding } from "./legacy-encoding.js";

/**
 * Returns a required text, normalized (NFC, plain spaces).
 *
 * @param limit the greatest length in characters
 * @throws DomainError REQUIRED for a blank text, TOO_LONG past the limit, LEGACY_ENCODING for a text that is not Unicode
 */
export function requireText(value: string | null | undefined, path: Path, limit = 2_000): string {
  const text = optionalText(value, path, limit);
  if (text === null) throw commonErrors.REQUIRED(path);
  return text;
}

/**
 * Returns an optional text, normalized: null for a blank one.
 *
 * @param limit the greatest length in characters
 * @throws DomainError TOO_LONG past the limit, LEGACY_ENCODING for a text that is not Unicode
 */
export function optionalText(value: string | null | undefined, path: Path, limit = 2_000): string | null {
  const text = normalizeText(value ?? "");
  if (text === "") return null;
  if (text.length > limit) throw commonErrors.TOO_LONG(path, { limit });
  const values = legacyEncoding(value!);
  if (values) throw commonErrors.LEGACY_ENCODING(path, values);
  return text;
}

/**
 * Checks that a period does not end before it starts. The dates are ISO dates; a missing one leaves the period open.
 *
 * @throws DomainError INVALID_PERIOD
 */
export function requirePeriod(from: string | null | undefined, to: string | null | undefined, path: Path): void {
  if (from && to && to < from) throw commonErrors.INVALID_PERIOD(path, { from, to });
}
