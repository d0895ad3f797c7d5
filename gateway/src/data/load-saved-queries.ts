import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSavedQuery } from "./parse-saved-query.js";
import type { SavedQuery } from "./saved-query.js";
import { SavedQueryError } from "./saved-query-error.js";

/**
 * Loads all saved queries of a directory (`schema/queries`), sorted by name.
 *
 * Throws SavedQueryError for the first malformed file, and when two files share an operation name, a tab, or a current
 * or former file name.
 */
export function loadSavedQueries(directory: string): readonly SavedQuery[] {
  const queries = readdirSync(directory)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => parseSavedQuery(file, readFileSync(join(directory, file), "utf8")));
  refuseTwins(queries, "operation", (query) => query.operation.name!.value);
  refuseTwins(queries, "tab", (query) => query.header.tab);
  refuseTakenNames(queries);
  return queries;
}

/** Maps the former names of all queries to the queries. */
export function formerNames(queries: readonly SavedQuery[]): ReadonlyMap<string, SavedQuery> {
  return new Map(queries.flatMap((query) => (query.header.formerly?.value ?? []).map((name) => [name, query])));
}

function refuseTakenNames(queries: readonly SavedQuery[]): void {
  const taken = new Map(queries.map((query) => [query.name, query]));
  for (const query of queries) {
    for (const name of query.header.formerly?.value ?? []) {
      const other = taken.get(name);
      if (other)
        throw new SavedQueryError(query.file, query.header.formerly!.line, `"${name}" is a name of ${other.file}`);
      taken.set(name, query);
    }
  }
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
