/** The characters of Windows-1252 at the bytes 0x80 to 0x9F; at the five unused bytes a reader leaves the control character. */
const specials = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const bytes = new Map([...specials].map((character, index) => [character, 0x80 + index]));

const misread = new RegExp(`[\\u0080-\\u00FF${specials}]+`, "gu");

/** "Ä" without a byte that goes on a letter. */
const lostByte = new RegExp(`Ä(?![\\u0080-\\u00BF${specials}])`, "gu");

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads a text whose UTF-8 was read as Windows-1252 or Latin-1 before ("Nguyá»…n"): the text that was meant, or null if the characters
 * are no bytes of UTF-8 or only of ASCII. What was misread twice is read twice.
 */
export function decodeMisreadUtf8(text: string): string | null {
  if (!/[^\0-\u007F]/.test(text)) return null;
  // A no-break space among the bytes has often become a plain one: "Ã " is "à".
  const spaced = text.replace(/(?<=[ÃÂÄÅÆáâ]|á[º»]) /g, "\u00a0");
  const decoded = decode(text) ?? decode(spaced) ?? decode(withLostBytes(spaced));
  return decoded === null ? null : (decodeMisreadUtf8(decoded) ?? decoded);
}

/** The byte 0x90 is shown as nothing and gets lost. Of the letters that begin with "Ä" only Đ has it: "Äáº·ng" is "Đặng", beside other bytes. */
function withLostBytes(text: string): string {
  const rest = text.replace(lostByte, "");
  return /[^\0-\u007F]/.test(rest) ? text.replace(lostByte, "Ä\u0090") : text;
}

/**
 * Reads the misread parts of a text that are recognized by control characters, which Unicode texts do not have: "Ä\u0090" is Đ also beside
 * other letters. Returns null if there are none.
 */
export function decodeMisreadParts(text: string): string | null {
  if (!/[\u0080-\u009F]/.test(text)) return null;
  const decoded = text.replace(misread, (part) => decode(part) ?? part);
  return decoded === text ? null : decoded;
}

function decode(text: string): string | null {
  const read: number[] = [];
  for (const character of text) {
    const code = bytes.get(character) ?? character.charCodeAt(0);
    if (code > 0xff || character.length > 1) return null;
    read.push(code);
  }
  try {
    return utf8.decode(Uint8Array.from(read));
  } catch {
    return null;
  }
}

/** Writes a text as it looks when its UTF-8 is read as Windows-1252. */
export function misreadUtf8(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? specials[byte - 0x80]! : String.fromCharCode(byte)))
    .join("");
}
