import fc from "fast-check";
import { expect, it } from "vitest";
import { abbreviations } from "./abbreviations.js";
import { isLetterByTcvn3Alone } from "./legacy/index.js";
import { normalizeText } from "./normalize.js";
import { searchText } from "./search-text.js";
import { searchWords } from "./search-words.js";
import { withVietnameseD } from "./vietnamese-d.js";

/*
 * `normalizeText`, `searchText` and `searchWords` take short ways through texts of the usual letters and remember words. Here they are compared with
 * the same rules without any of that: what is stored of a text must never depend on the way.
 */

function plainlyNormalized(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/\u200B/g, " ")
    .replace(/(?!\u00AD|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu, "")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/(?:[^\s\p{P}\p{Nd}]|[¡§«¶·»])+/gu, (word) =>
      isLetterByTcvn3Alone(word) ? word : word.replaceAll("\u00AD", ""),
    )
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
  const toneLast = /(?<=[aeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/giu;
  return withVietnameseD(plain.normalize("NFD").replace(toneLast, "$2$1").normalize("NFC"));
}

function plainSearchText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[đðɖ]/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const words = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,99}/gu) ?? [];

const decomposed = (word: string) => word.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/[ðɖ]/g, "đ");

const spelled = (word: string) => word.replace(/^([hklmst])y(?=\p{M}*$)/u, "$1i").replace(/^0+(?=\d+$)/, "");

function plainly(written: string) {
  const letters = decomposed(written);
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const accented = spelled(letters.replace(tones, "")).normalize("NFC") + (letters.match(tones)?.join("") ?? "");
  return { written, accented, plain: spelled(letters.replace(/[^\p{L}\p{N}]+/gu, "").replace(/đ/g, "d")) };
}

const expansions = new Map(
  abbreviations.map(([abbreviation, meant]) => [
    plainly(abbreviation).plain,
    words(meant).map((word) => ({ ...plainly(word), isExpanded: true })),
  ]),
);

function plainSearchWords(text: string): object[] {
  const joined = text
    .normalize("NFC")
    .replace(/[^\P{Cf}\u200B]/gu, "")
    .replace(/(?<=\p{L}\p{M}*)['’‘ʼ‛`´＇](?=\p{L})/gu, "")
    .replace(/(?<![\p{L}\p{M}])(\p{L}{1,5})&(?=\p{L}{1,5}(?![\p{L}\p{M}]))/gu, "$1")
    .replace(/(?<![\p{L}\p{M}\p{N}/])\p{L}{1,5}(?:\s?[&,.–-]\s?\p{L}{1,5})+(?![\p{L}\p{M}\p{N}])/gu, (parts) =>
      longestFirst(words(parts)),
    );
  return words(joined)
    .map(plainly)
    .filter(({ plain }) => plain !== "")
    .flatMap((word): object[] => expansions.get(word.plain) ?? [word]);
}

function longestFirst(parts: readonly string[]): string {
  const lengths = parts.map((_, index) => parts.length - index);
  const most = lengths.find((length) => length < 2 || expansions.has(plainly(parts.slice(0, length).join("")).plain));
  if (!most) return "";
  const rest = longestFirst(parts.slice(most));
  return [parts.slice(0, most).join(""), ...(rest ? [rest] : [])].join(" ");
}

const letters = [..."aăâeêioôơuưyđcdghklmnpqrstvxbAĂÂEÊIOÔƠUƯYĐCHKLMNSTwfjzW"];
const tones = ["", "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const letter = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...tones)).map((both) => both.join(""));
const syllable = fc.oneof(
  fc.constantFrom(..."Nguyễn Thị Ánh hóa hoá Uỷ Ủy sỹ kỷ KỶ Mỹ y quý thuỷ UBND TP.HCM GD-ĐT KH&CN VH,TT&DL".split(" ")),
  fc.array(letter, { minLength: 1, maxLength: 6 }).map((all) => all.join("")),
  fc.nat(10_000).map(String),
  fc.constantFrom("007", "0", "17/KH-ĐT", "K'Dang", "H’Hen", "Ðồng", "ɖi", "x".repeat(120), "ﬁ", "²", "Ⅳ", "ß", "İ"),
);
const separator = fc.constantFrom(
  " ",
  " ",
  " ",
  ", ",
  " - ",
  "-",
  "&",
  ".",
  "\n",
  "\n\n",
  "  ",
  " \n",
  "\t",
  "",
  "–",
  "…",
);
const odd = fc.constantFrom(
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\ufeff",
  "\u0301",
  "🎖️",
  "👩‍🎓",
  "越南",
  "한국",
  "\ud800",
  "\u0000",
);
const sign = fc.constantFrom(..."“”‘’«»()[]%/:;!?…'`´·×÷¹®°_".split(""));
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: syllable },
      { weight: 8, arbitrary: separator },
      { weight: 1, arbitrary: sign },
      { weight: 1, arbitrary: odd },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(
  text,
  text.map((value) => value.normalize("NFC")),
  text.map((value) => value.normalize("NFD")),
  text.map((value) => plainlyNormalized(value)),
);

const check = (same: (value: string) => void) =>
  fc.assert(
    fc.property(anyText, (value) => same(value)),
    { numRuns: 2_000 },
  );

it("texts are normalized by the same rules on every way", () =>
  check((value) => {
    expect(normalizeText(value)).toBe(plainlyNormalized(value));
  }));

it("texts have the same keys on every way", () =>
  check((value) => {
    expect(searchText(value)).toBe(plainSearchText(value));
  }));

it("texts have the same words on every way", () =>
  check((value) => {
    expect(searchWords(value)).toEqual(plainSearchWords(value));
  }));

it("every Latin letter and every mark of print is read by the same rules among others", () => {
  for (let code = 0; code < 0x2100; code += 1) {
    const character = String.fromCharCode(code);
    const value = `a${character}b ${character} Sở`;
    if (normalizeText(value) !== plainlyNormalized(value)) expect.fail(`normalizeText of U+${code.toString(16)}`);
    if (searchText(value) !== plainSearchText(value)) expect.fail(`searchText of U+${code.toString(16)}`);
    if (JSON.stringify(searchWords(value)) !== JSON.stringify(plainSearchWords(value)))
      expect.fail(`searchWords of U+${code.toString(16)}`);
  }
});
