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
 * @throws DomainError TOO_MANY_ITEMS past 50 sources, TOO_LONG past 2,000 characters, since sources are part of every page with
 *   the record, INVALID_URL
 */
export function recordFields(
  input: { certainty?: Certainty | null; sources?: SourceReference[] | null },
  options: RecordOptions = {},
): { id: string; certainty: Certainty; sources: SourceReference[] } {
  const sources = input.sources ?? [];
  if (sources.length > mostSources) throw recordErrors.TOO_MANY_ITEMS(["sources"], { limit: mostSources });
  return {
    id: options.id ?? newId(),
    certainty: input.certainty ?? Certainty.STATED,
    sources: sources.map(({ article, fact, url, note }, index) => ({
      article: optionalText(article, ["sources", index, "article"]),
      fact: optionalText(fact, ["sources", index, "fact"]),
      url: optionalUrl(url, ["sources", index, "url"]),
      note: optionalText(note, ["sources", index, "note"]),
    })),
  };
}
