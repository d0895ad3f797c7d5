import { newId } from "../identifiers/index.js";
import { Certainty, type SourceReference } from "../provenance/index.js";

/** What a loader of data files may fix beyond what a caller may: the id (`idFromKey`). */
export interface RecordOptions {
  id?: string;
}

/** The fields of `BaseRecord` for `em.create`: from an input's certainty and sources, and the loader's id if any. */
export function recordFields(
  input: { certainty?: Certainty | null; sources?: SourceReference[] | null },
  options: RecordOptions = {},
): { id: string; certainty: Certainty; sources: SourceReference[] } {
  return {
    id: options.id ?? newId(),
    certainty: input.certainty ?? Certainty.STATED,
    sources: (input.sources ?? []).map(({ article, fact, url, note }) => ({
      article: article ?? null,
      fact: fact ?? null,
      url: url ?? null,
      note: note ?? null,
    })),
  };
}
