import { commonErrors } from "@thidua/base/errors";
import { newsArticleErrors } from "./news-article.errors.js";

/** No page of a portal comes near it; what does is no page. */
const longest = 500_000;

/**
 * A page's text that may be stored as it is, character by character. Raises REQUIRED for a blank one, TOO_LONG, and
 * PAGE_TEXT_NOT_STORABLE for a NUL or half of a surrogate pair, which PostgreSQL refuses.
 */
export function requirePageText(text: string, path: readonly string[]): string {
  if (text.trim() === "") throw commonErrors.REQUIRED(path);
  if (text.length > longest) throw commonErrors.TOO_LONG(path, { limit: longest });
  if (text.includes("\0") || !text.isWellFormed()) throw newsArticleErrors.PAGE_TEXT_NOT_STORABLE(path);
  return text;
}
