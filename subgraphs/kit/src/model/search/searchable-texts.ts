/** A text of a record, if it has it. */
type Texts = readonly (string | null | undefined)[];

/** The texts by which readers search for a record. */
export interface SearchableTexts {
  /**
   * What the record is called: names, numbers of documents, codes that the law gives. A search for one of them whole is exact, and
   * their words weigh more than those of contents.
   */
  readonly names: Texts;
  /** Other ways of naming it that say less than its name in full: their words weigh as much as those of names, and none is exact. */
  readonly variants?: Texts;
  /** Codes of this graph and identifiers. They are found whole: their parts are no words of the record. */
  readonly codes?: Texts;
  /** What else it says. */
  readonly contents?: Texts;
}
