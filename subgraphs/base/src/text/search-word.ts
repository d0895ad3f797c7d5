/** A word of a text as a search compares it. */
export interface SearchWord {
  /** As the text has it, for display. */
  readonly written: string;
  /** In lower case with its accents, spelling variants as one: "hòa" and "hoà", "sỹ" and "sĩ". The tone comes last. */
  readonly accented: string;
  /** In lower case without accents, đ as d: letters and digits alone. */
  readonly plain: string;
  /** Whether an abbreviation stands for it, so that no one typed its letters. */
  readonly isExpanded?: boolean;
}
