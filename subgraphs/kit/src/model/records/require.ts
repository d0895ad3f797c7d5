import { commonErrors, type Path } from "@thidua/base/errors";
import { normalizeText } from "@thidua/base/text";

/** A text that must be there, normalised (NFC, plain spaces). Raises REQUIRED when blank, TOO_LONG past the limit. */
export function requireText(value: string | null | undefined, path: Path, limit = 2_000): string {
  const text = optionalText(value, path, limit);
  if (text === null) throw commonErrors.REQUIRED(path);
  return text;
}

/** A text that may be missing: null when blank, never an empty text. Raises TOO_LONG. */
export function optionalText(value: string | null | undefined, path: Path, limit = 2_000): string | null {
  const text = normalizeText(value ?? "");
  if (text === "") return null;
  if (text.length > limit) throw commonErrors.TOO_LONG(path, { limit });
  return text;
}

/** Checks that a period does not end before it starts (ISO dates; a missing end is open). Raises INVALID_PERIOD. */
export function requirePeriod(from: string | null | undefined, to: string | null | undefined, path: Path): void {
  if (from && to && to < from) throw commonErrors.INVALID_PERIOD(path, { from, to });
}
