/**
 * Returns the form of a text in keys by which the same record is recognized: one line in lower case, without diacritics, đ as
 * d, with a single space for each run of characters that are neither letters nor digits. Missing parts are skipped.
 *
 * So old and new tone marks (hoá/hóa, Uỷ/Ủy), a wrong tone ("phấn đầu" for "phấn đấu", "chuyên để" for "chuyên đề"), missing marks, and
 * dashes or commas make no difference.
 */
export function searchText(...parts: (string | null | undefined)[]): string {
  return parts
    .filter((part) => part != null)
    .join(" ")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[đðɖ]/g, "d") // U+0110 Đ, and U+00D0 Ð and U+0189 Ɖ, which look like it and are typed for it.
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
