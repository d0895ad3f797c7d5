import { newId } from "@thidua/base/identifiers";
import { Certainty, type SourceReference } from "../provenance/index.js";
import { recordErrors } from "./records.errors.js";
import { optionalText } from "./require.js";

/** What a loader of data files may fix beyond what a caller may: the id (`idFromKey`). */
export interface RecordOptions {
  id?: string;
}

const mostSources = 50;

/**
 * The fields of `BaseRecord` for `em.create`: from an input's certainty and sources, and the loader's id if any. Raises
 * TOO_MANY_ITEMS past 50 sources and TOO_LONG for a text of one: they are shown with the record on every page.
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
      url: optionalText(url, ["sources", index, "url"]),
      note: optionalText(note, ["sources", index, "note"]),
    })),
  };
}
