/** A text of a record, if it has it. */
type Texts = readonly (string | null | undefined)[];

/** The texts by which readers search for a record. */
export interface SearchableTexts {
  /** What the record is called. A search for one of them whole is exact, and their words weigh more than those of contents. */
  readonly names: Texts;
  /** Codes, identifiers and document numbers. They count as names, but their letters say nothing about accents. */
  readonly codes?: Texts;
  /** What else it says. */
  readonly contents?: Texts;
}
