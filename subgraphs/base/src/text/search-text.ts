/** ASCII and composed Vietnamese letters: each of them has its form whatever stands beside it. */
const usual = /^[\t\n -~À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…]*$/;

/** The forms of such characters that were met, by their code: a space for a separator. */
const forms = new Array<string | undefined>(0x2030).fill(undefined);

/**
 * Returns the form of a text in keys by which the same record is recognized: one line in lower case, without diacritics, đ as
 * d, with a single space for each run of characters that are neither letters nor digits. Missing parts are skipped.
 *
 * So old and new tone marks (hoá/hóa, Uỷ/Ủy), a wrong tone ("phấn đầu" for "phấn đấu", "chuyên để" for "chuyên đề"), missing marks, and
 * dashes or commas make no difference.
 */
export function searchText(...parts: (string | null | undefined)[]): string {
  const text = parts.filter((part) => part != null).join(" ");
  return usual.test(text) ? formByCharacter(text) : formOf(text).trim();
}

function formByCharacter(text: string): string {
  let form = "";
  let isApart = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const one = forms[code] ?? formOf(text[at]!);
    forms[code] = one;
    if (one === " ") isApart = true;
    else {
      form += isApart && form !== "" ? ` ${one}` : one;
      isApart = false;
    }
  }
  return form;
}

/** The form of any text, with a space for what stands before and after its words. */
function formOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[đðɖ]/g, "d") // U+0110 Đ, and U+00D0 Ð and U+0189 Ɖ, which look like it and are typed for it.
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}
