import { commonErrors, type Path } from "@thidua/base/errors";
import { normalizeText } from "@thidua/base/text";
import { recordErrors } from "./records.errors.js";
import { requireText } from "./require.js";

const shape = /^[a-z0-9][a-z0-9-]*$/;

/**
 * Returns the code of a new record, in small letters. Codes stand in addresses, in tokens and in data files: two that differ by case or by
 * marks alone would be taken for each other.
 *
 * @param limit the greatest length in characters
 * @throws DomainError REQUIRED for a blank code, TOO_LONG past the limit, INVALID_CODE for other characters than letters without marks,
 *   digits and hyphens
 */
export function requireCode(value: string | null | undefined, path: Path, limit?: number): string {
  if (value == null) throw commonErrors.REQUIRED(path);
  const code = requireText(value, path, limit);
  const folded = foldCode(code);
  if (!shape.test(folded)) throw recordErrors.INVALID_CODE(path, { code });
  return folded;
}

/** Returns the form of a code in which it is looked up: callers and tokens write it in any case. */
export function foldCode(code: string): string {
  return normalizeText(code).toLowerCase();
}

/** Returns the codes that a caller can mean: the one as written, which can be older than the rule for codes, and the folded one. */
export function meantCodes(code: string): string[] {
  return [...new Set([code, foldCode(code)])];
}

/** Returns the form in which a code of a legal catalog is stored and looked up: capitals. */
export function foldCatalogCode(code: string): string {
  return normalizeText(code).toUpperCase();
}

/** Returns the codes of a legal catalog that a caller can mean, who also writes Đ for D. */
export function meantCatalogCodes(code: string): string[] {
  const folded = foldCatalogCode(code);
  return [...new Set([code, folded, folded.replaceAll("Đ", "D")])];
}
