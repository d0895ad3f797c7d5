/** Letters of which TCVN3 has a small and a capital form. */
const cased = /[A-ZĂÂĐÊÔƠƯa-zăâđêôơư]/gu;
const words = /[\p{L}\p{M}]+/gu;

/** Returns a word with capitals throughout if all its letters that have a case in TCVN3 are capitals. */
export function capitalsOf(word: string): string {
  const letters = word.match(cased) ?? [];
  return letters.length > 0 && letters.every(isCapital) ? word.toUpperCase() : word;
}

/**
 * Gives a text that was read as TCVN3 the capitals back for which TCVN3 has no code: in a text of capitals, in a word of capitals (but not
 * in “Hồ”), among two or more words that begin with capitals, at the beginning, and in “Ủy ban”.
 */
export function withCapitals(text: string): string {
  const all = text.match(words) ?? [];
  // A letter after the first shows that the capitals are those of a text, not of a name. A small letter anywhere shows that they are not:
  // “nể UBND để”, whose other letters have no case, is no text of capitals.
  const letters = text.match(cased) ?? [];
  if (letters.every(isCapital) && all.some((word) => [...word.slice(1)].some(hasCase))) return text.toUpperCase();
  const initials = all.map((word) => word[0]!).filter(hasCase);
  const isName = initials.length > 1 && initials.every(isCapital);
  let isFirst = true;
  return text.replace(words, (word, at: number) => {
    const isInitial = isFirst || isName || /^(?:ủy|uỷ) ban /u.test(text.slice(at, at + 7));
    isFirst = false;
    if ((word.slice(1).match(cased) ?? []).some(isCapital) && capitalsOf(word) !== word) return capitalsOf(word);
    return isInitial && (!hasCase(word[0]!) || word === "uỷ") ? word[0]!.toUpperCase() + word.slice(1) : word;
  });
}

function hasCase(letter: string): boolean {
  return /[A-ZĂÂĐÊÔƠƯa-zăâđêôơư]/u.test(letter);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
