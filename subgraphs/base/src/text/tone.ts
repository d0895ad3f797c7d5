const ONSET = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|[bcdđghklmnpqrstvx]";

/** A whole syllable that ends in oa, oe or uy with its tone on the second vowel: the only ones on which the styles differ. */
const NEW_STYLE = new RegExp(
  `(?<![\\p{L}\\p{M}])(${ONSET}|)(?:(o)([áàảãạéèẻẽẹ])|(?<!q)(u)([ýỳỷỹỵ]))(?![\\p{L}\\p{M}])`,
  "giu",
);

/**
 * Moves tone marks to one canonical place: hoá → hóa, Uỷ → Ủy, thuý → thúy, the more common style of the sources. Where both styles
 * agree (quý, quả, giá, hoàn, khuỷu) nothing changes. Only whole Vietnamese syllables change; a foreign word of the same shape
 * ("Noé") cannot be distinguished.
 *
 * @returns NFC text
 */
export function normalizeToneMarks(text: string): string {
  return text
    .normalize("NFC")
    .replace(NEW_STYLE, (_syllable, onset, o, aOrE, u, y) => {
      const [vowel, tone] = (aOrE ?? y).normalize("NFD");
      return onset + (o ?? u) + tone + vowel;
    })
    .normalize("NFC");
}
