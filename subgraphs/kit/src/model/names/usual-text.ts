/** Letters of Vietnamese by their code: the Latin letter and "~" for each step after it. */
const formed: Record<string, string> = {
  ...{ "a~": "ă", "a~~": "â", "d~": "đ", "e~": "ê", "o~": "ô", "o~~": "ơ", "u~": "ư" },
};

/** Huyền, hỏi, ngã, sắc, nặng by their code. */
const marks: Record<string, string> = { 1: "\u0300", 2: "\u0309", 3: "\u0303", 4: "\u0301", 5: "\u0323" };

/** A number with its size in front, a letter of another alphabet, or a Latin letter. */
const PIECE = /9([0-9]{9})|([1-8])|\{([0-9a-f]{6})|([a-z]~*)/y;

/**
 * Returns the place of the letter that has the tone in the usual spelling: a letter of its own (ê, ơ), else the last vowel
 * before a consonant, else the first of two or the second of three.
 */
function tonedPlace(letters: readonly string[]): number {
  const isVowel = (index: number) => /[aăâeêioôơuưy]/i.test(letters[index] ?? "");
  const isOnset = (index: number) =>
    index === 1 && isVowel(2) && /^(qu|gi)$/i.test(`${letters[0] ?? ""}${letters[1] ?? ""}`);
  const vowels = [...letters.keys()].filter((index) => isVowel(index) && !isOnset(index));
  const last = vowels.at(-1) ?? -1;
  const own = vowels.filter((index) => /[ăâêôơư]/i.test(letters[index]!)).at(-1);
  if (own !== undefined) return own;
  if (vowels.length < 2 || last < letters.length - 1) return last;
  return vowels.length === 2 ? vowels[0]! : vowels[1]!;
}

/**
 * Returns the usual text of the words and capitals that `collationLevels` made of one: single spaces between words, and tabs between
 * the parts of a person's name. Most texts are the usual one of their words.
 */
export function usualText(words: string, capitals: string): string {
  let count = 0;
  const cased = (letter: string) => (capitals[count++] === "1" ? letter.toUpperCase() : letter);
  const usualWord = (word: string): string => {
    const [code = "", tones = ""] = word.split(",");
    const letters: string[] = [];
    PIECE.lastIndex = 0;
    for (let piece = PIECE.exec(code); piece; piece = PIECE.exec(code)) {
      const size = piece[1] ?? piece[2];
      if (size !== undefined) {
        letters.push(code.slice(PIECE.lastIndex, PIECE.lastIndex + Number(size)));
        PIECE.lastIndex += Number(size);
      } else if (piece[3] !== undefined) {
        letters.push(cased(characterOf(piece[3])));
      } else {
        letters.push(cased(formed[piece[4]!] ?? piece[4]!));
      }
    }
    const mark = marks[tones];
    const place = mark === undefined ? -1 : tonedPlace(letters);
    return place < 0
      ? letters.join("")
      : letters
          .with(place, letters[place]! + mark)
          .join("")
          .normalize("NFC");
  };
  const usualPart = (part: string) => part.split(" ").slice(0, -1).map(usualWord).join(" ");
  return words.split("-").map(usualPart).join("\t");
}

function characterOf(hexadecimal: string): string {
  const point = Number.parseInt(hexadecimal, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}
