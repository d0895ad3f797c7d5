/**
 * The text in which a search looks, and the form of what it looks for. Takes the parts of a record that are searched
 * (missing ones are passed over) and gives one line: lower case, without any diacritic, đ as d, everything that is
 * neither letter nor digit made a single space.
 *
 * So old and new tone marks (hoá/hóa, Uỷ/Ủy), a wrong tone ("phấn đầu" for "phấn đấu", "chuyên để" for "chuyên đề"),
 * typing without marks, and any dash or comma are all the same.
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
