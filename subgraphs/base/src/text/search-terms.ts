import { searchText } from "./search-text.js";

const MOST = 12;

/**
 * The words of a search, each once, in the form of `searchText`: a record is found when its search text contains them
 * all. At most 12, so that a long text costs no long query; empty for a blank one.
 */
export function searchTerms(query: string | null | undefined): string[] {
  const words = searchText(query).split(" ");
  return [...new Set(words)].filter((word) => word !== "").slice(0, MOST);
}
