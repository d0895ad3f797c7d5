import type { Path } from "@thidua/base/errors";
import { newId } from "@thidua/base/identifiers";
import { Certainty, type SourceReference } from "../provenance/index.js";
import { optionalUrl } from "./page-address.js";
import { recordErrors } from "./records.errors.js";
import { optionalText } from "./require.js";

/** What a loader of data files states beyond an input: the ID (`idFromKey`). */
export interface RecordOptions {
  id?: string;
}

const mostSources = 50;

/**
 * Returns the fields of `BaseRecord` for `em.create`, from the certainty and the sources of an input.
 *
 * @param options the ID of a loaded record
 * @param path where the record's input stands in the mutation's input; the mutation's input itself unless given
 * @throws DomainError TOO_MANY_ITEMS past 50 sources, TOO_LONG past 2,000 characters, since sources are part of every page with
 *   the record, INVALID_URL
 */
export function recordFields(
  input: { certainty?: Certainty | null; sources?: SourceReference[] | null },
  options: RecordOptions = {},
  path: Path = [],
): { id: string; certainty: Certainty; sources: SourceReference[] } {
  return {
    id: options.id ?? newId(),
    certainty: input.certainty ?? Certainty.STATED,
    sources: sourceReferences(input.sources, [...path, "sources"]),
  };
}

/**
 * Returns the sources of an input, as they are stored.
 *
 * @param path where they stand in the mutation's input
 * @throws DomainError as `recordFields`
 */
export function sourceReferences(
  sources: readonly SourceReference[] | null | undefined,
  path: Path,
): SourceReference[] {
  if (sources && sources.length > mostSources) throw recordErrors.TOO_MANY_ITEMS(path, { limit: mostSources });
  return (sources ?? []).map(({ article, fact, url, note }, index) => ({
    article: optionalText(article, [...path, index, "article"]),
    fact: optionalText(fact, [...path, index, "fact"]),
    url: optionalUrl(url, [...path, index, "url"]),
    note: optionalText(note, [...path, index, "note"]),
  }));
}
