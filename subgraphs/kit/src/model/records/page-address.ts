import type { Path } from "@thidua/base/errors";
import { recordErrors } from "./records.errors.js";
import { optionalText, requireText } from "./require.js";

/** No space and no backslash: browsers drop or replace them, so that another address opens than the one that was read. */
const shape = /^https?:\/\/[^\s\\/][^\s\\]*$/i;

/**
 * Returns the address of a page, or null for a blank one. Portals show it as a link: `javascript:` would run in their pages.
 *
 * @param limit the greatest length in characters
 * @throws DomainError INVALID_URL for what is no http or https address with a host, TOO_LONG past the limit
 */
export function optionalUrl(value: string | null | undefined, path: Path, limit?: number): string | null {
  const url = optionalText(value, path, limit);
  return url === null ? null : checked(url, path);
}

/** As `optionalUrl`. Throws REQUIRED for a blank address. */
export function requireUrl(value: string | null | undefined, path: Path, limit?: number): string {
  return checked(requireText(value, path, limit), path);
}

function checked(url: string, path: Path): string {
  if (!shape.test(url) || !URL.canParse(url)) throw recordErrors.INVALID_URL(path, { url: url.slice(0, 200) });
  return url;
}
