/** A text made ready for matching, with the way back into the raw text. */
export interface NormalizedText {
  raw: string;
  text: string;
  /** For each UTF-16 unit of `text`: where the raw characters it came from begin. */
  starts: readonly number[];
  /** For each UTF-16 unit of `text`: where the raw characters it came from end. */
  ends: readonly number[];
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
const SUBSTITUTED = /[\u00A0\u202F*\u00D0\u2010-\u2015]/gu;
const SPACES = "\u00A0\u202F*";

function substitute(cluster: string): string {
  const plain = (character: string) => (SPACES.includes(character) ? " " : character === "\u00D0" ? "Đ" : "-");
  return cluster.normalize("NFC").replace(SUBSTITUTED, plain);
}

/**
 * Prepares a text for the document grammar: NFC, no-break spaces as space, U+00D0 as Đ, U+2010–U+2015 as one hyphen. An asterisk is
 * a space as well: public texts of laws are Markdown, which marks emphasis inside a reference ("số* *203/2025/QH15").
 *
 * Source: specification of document numbers, section 4, "Before matching" (Nghị định 30/2020/NĐ-CP, annex I).
 *
 * @returns the prepared text and the map of its offsets to the raw text
 */
export function normalize(raw: string): NormalizedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of raw.matchAll(CLUSTER)) {
    const cluster = match[0];
    const part = substitute(cluster);
    const isUnchanged = part.length === cluster.length;
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(isUnchanged ? match.index + unit : match.index);
      ends.push(isUnchanged ? match.index + unit + 1 : match.index + cluster.length);
    }
    parts.push(part);
  }
  return { raw, text: parts.join(""), starts, ends };
}

/** Turns a range of the prepared text (end exclusive, not empty) into the range of the raw text it came from. */
export function rawRange(source: NormalizedText, start: number, end: number): { start: number; end: number } {
  return { start: source.starts[start] ?? source.raw.length, end: source.ends[end - 1] ?? 0 };
}

/** The raw words behind a range of the prepared text, exactly as printed. */
export function rawSlice(source: NormalizedText, start: number, end: number): string {
  const range = rawRange(source, start, end);
  return source.raw.slice(range.start, range.end);
}
