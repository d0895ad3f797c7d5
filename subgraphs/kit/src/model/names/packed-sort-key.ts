import { alphabeticCode } from "./alphabetic-code.js";
import type { OrderedBits } from "./ordered-bits.js";
import { usualText } from "./usual-text.js";

/** What the words of a key and the "/" behind them consist of, in their byte order. */
const symbols = " ,-/0123456789abcdefghijklmnopqrstuvwxyz{~";

/**
 * The widths are those of the optimal codes for Vietnamese names of persons, organizations and campaigns. Whoever changes them has to
 * rewrite the stored keys.
 */
const codes = {
  beginning: alphabeticCode(symbols, "554377699aaabb7645776477655555665355666788"),
  letters: alphabeticCode(symbols, "338877788788884776664458876447766657887883"),
  tones: alphabeticCode(symbols, "166664443499999999999999999999999999999999"),
};

/** How many small letters are before the next capital: null if none follows, "more" for 16 and further ones. */
const gaps = alphabeticCode<number | "more" | null>(
  [null, "more", ...Array.from({ length: 16 }, (_, index) => 15 - index)],
  "2699aa988776433442",
);

function addSymbol<Symbol>(bits: OrderedBits, code: ReturnType<typeof alphabeticCode<Symbol>>, symbol: Symbol): void {
  const codeword = code.get(symbol);
  if (!codeword) throw new Error(`no key has “${String(symbol)}”`);
  bits.add(codeword.value, codeword.width);
}

function addWords(bits: OrderedBits, words: string): void {
  let code = codes.beginning;
  for (const symbol of `${words}/`) {
    addSymbol(bits, code, symbol);
    if (symbol === " " || symbol === "-") code = codes.beginning;
    else if (symbol === ",") code = codes.tones;
    else if (code === codes.beginning) code = codes.letters;
  }
}

/** The earlier a capital, the greater the key: no capital comes first. */
function addCapitals(bits: OrderedBits, capitals: string): void {
  let gap = 0;
  for (const digit of capitals) {
    if (digit === "1") {
      addSymbol(bits, gaps, gap);
      gap = 0;
    } else if (++gap === 16) {
      addSymbol(bits, gaps, "more");
      gap = 0;
    }
  }
  addSymbol(bits, gaps, null);
}

/**
 * Adds a key of `sortKey` or `personSortKey` in about a third of its bytes. The bits of two keys of the same function are ordered as
 * the keys are, and equal only if these are.
 *
 * Letters have short codes; capitals are how far they are apart; the text itself is left out where it is the usual one of its
 * words, and stands behind those that are less and before those that are greater.
 *
 * @throws Error if the text is no such key
 */
export function addSortKey(bits: OrderedBits, key: string): void {
  const [, words, capitals, text] = /^([^/]*)\/([01]*)\/(.*)$/s.exec(key) ?? [];
  if (words === undefined || capitals === undefined || text === undefined) throw new Error(`no sort key: ${key}`);
  addWords(bits, words);
  addCapitals(bits, capitals);
  const usual = usualText(words, capitals);
  const order = text === usual ? 0 : Buffer.compare(Buffer.from(text), Buffer.from(usual));
  if (order === 0) bits.add(0b01, 2);
  else if (order < 0) bits.add(0b00, 2);
  else bits.add(0b1, 1);
  if (order !== 0) bits.addText(text);
}
