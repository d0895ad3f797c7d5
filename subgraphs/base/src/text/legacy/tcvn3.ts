/**
 * TCVN3 (fonts .VnTime and their like, also called ABC): each Vietnamese letter is one character of Latin-1. Letters with a tone have one
 * code for both cases; capital fonts draw it as a capital.
 *
 * Source: TCVN 5712:1993, character set VN3.
 */
const table =
  "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ " +
  "µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò " +
  "áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ";

const letters = new Map(table.split(" ").map((pair) => [pair[0]!, pair[1]!]));
const codes = new Map([...letters].map(([code, letter]) => [letter, code]));

/** The characters that TCVN3 uses for letters, as a class of a regular expression. */
export const tcvn3Class = `A-Za-z${[...letters.keys()].join("")}`;

/** Reads one word as TCVN3: Vietnamese letters in place of their codes, or null if a letter is none of TCVN3's. */
export function decodeTcvn3(word: string): string | null {
  let decoded = "";
  for (const code of word) {
    const letter = letters.get(code) ?? (/[A-Za-z]/.test(code) ? code : null);
    if (letter === null) return null;
    decoded += letter;
  }
  return decoded;
}

/**
 * Writes a text as TCVN3. Capital letters with a tone have no code: the small one stands for them. Characters without a code stay.
 */
export function encodeTcvn3(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter)
    .join("");
}
