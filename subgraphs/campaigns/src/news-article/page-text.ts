import { commonErrors } from "@thidua/base/errors";
import { newsArticleErrors } from "./news-article.errors.js";

/** Characters. The longest pages of portals are far shorter. */
const longest = 500_000;

/**
 * Checks that the text of a page can be stored as it is, character by character, and returns it.
 *
 * @throws REQUIRED for a blank text, TOO_LONG past 500,000 characters, PAGE_TEXT_NOT_STORABLE for NUL or a lone surrogate, which
 *   PostgreSQL refuses
 */
export function requirePageText(text: string, path: readonly string[]): string {
  if (text.trim() === "") throw commonErrors.REQUIRED(path);
  if (text.length > longest) throw commonErrors.TOO_LONG(path, { limit: longest });
  if (text.includes("\0") || !text.isWellFormed()) throw newsArticleErrors.PAGE_TEXT_NOT_STORABLE(path);
  return text;
}
