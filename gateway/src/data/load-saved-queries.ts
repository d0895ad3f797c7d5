import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSavedQuery } from "./parse-saved-query.js";
import type { SavedQuery } from "./saved-query.js";
import { SavedQueryError } from "./saved-query-error.js";

/**
 * Reads all saved queries of a directory (`schema/queries`), sorted by name.
 *
 * Raises SavedQueryError for the first file that is malformed, and when two files name their operation or their tab alike.
 */
export function loadSavedQueries(directory: string): readonly SavedQuery[] {
  const queries = readdirSync(directory)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => parseSavedQuery(file, readFileSync(join(directory, file), "utf8")));
  refuseTwins(queries, "operation", (query) => query.operation.name!.value);
  refuseTwins(queries, "tab", (query) => query.header.tab);
  return queries;
}

function refuseTwins(queries: readonly SavedQuery[], what: string, keyOf: (query: SavedQuery) => unknown): void {
  const seen = new Map<unknown, SavedQuery>();
  for (const query of queries) {
    const key = keyOf(query);
    if (key === undefined) continue;
    const twin = seen.get(key);
    if (twin) throw new SavedQueryError(query.file, 1, `the ${what} "${key}" is also that of ${twin.file}`);
    seen.set(key, query);
  }
}
