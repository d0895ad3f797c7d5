/** A stretch of a file that is of one kind. */
export interface Segment {
  /** `code` holds names only; `comment`, `string` and `prose` hold sentences; `description` is shown to callers in the API. */
  kind: "code" | "comment" | "string" | "prose" | "description";
  text: string;
  /** Where it begins in the file, in UTF-16 units. */
  offset: number;
}

/** The letters that English does not have, for a character class: with a tone mark, or ă â đ ê ô ơ ư. */
export const vietnameseLetters =
  "\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd" +
  "\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd" +
  "\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9";
const vietnameseLetter = new RegExp(`[${vietnameseLetters}]`);
// Between a Vietnamese text and its English translation: a comma, and perhaps the property's name.
const translationGap = /^\s*[,+]\s*(?:\w+:\s*)?$/;

/** Splits a file into segments by its extension. A file of no known language is prose as a whole. */
export function segmentsOf(path: string, text: string): Segment[] {
  if (/\.(ts|tsx|mts|mjs|js)$/.test(path)) return descriptionsIn(path, scan(text, scriptToken));
  if (path.endsWith(".graphql")) return scan(text, graphqlToken);
  return [{ kind: "prose", text, offset: 0 }];
}

/** Finds the next token that is not code. The group that matched says of which kind it is. */
const scriptToken = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)`,
    // A quoted string ends at the line's end at the latest, so that an apostrophe in JSX text does not swallow the file.
    String.raw`(?<string>"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|${"`"}(?:\\.|[^${"`"}\\])*${"`"}?)`,
    // A slash after an operator opens a regular expression, which may hold quotation marks.
    String.raw`(?<code>(?<=(?:^|[=(,:;!&|?{}\[\n>+]|return)\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)`,
  ].join("|"),
  "g",
);
const graphqlToken = /(?<description>"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*")|(?<comment>#[^\n]*)/g;

function scan(text: string, token: RegExp): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  const addCode = (until: number) => {
    if (until > end) segments.push({ kind: "code", text: text.slice(end, until), offset: end });
  };
  for (const match of text.matchAll(token)) {
    const kind = Object.entries(match.groups!).find(([, value]) => value !== undefined)![0] as Segment["kind"];
    addCode(match.index);
    segments.push({ kind, text: match[0], offset: match.index });
    end = match.index + match[0].length;
  }
  addCode(text.length);
  return segments;
}

/** In sources a description is a string with Vietnamese words, or the translation that follows one. Error texts are none. */
function descriptionsIn(path: string, segments: Segment[]): Segment[] {
  if (/\.errors\.ts$|\.test\.tsx?$|\/test\//.test(path)) return segments;
  let isTranslated = false;
  return segments.map((segment, index) => {
    if (segment.kind === "code") {
      if (!translationGap.test(segment.text)) isTranslated = false;
      return segment;
    }
    if (segment.kind !== "string") return segment;
    isTranslated ||= vietnameseLetter.test(segment.text);
    return isTranslated && index > 0 ? { ...segment, kind: "description" as const } : segment;
  });
}
