import { normalizeText } from "@thidua/base/text";
import fc from "fast-check";
import { expect, it } from "vitest";
import { letterCode } from "./letter-code.js";
import { splitPersonName } from "./person-name.js";
import { personSortKey } from "./person-sort-key.js";
import { sortKey } from "./sort-key.js";

/*
 * Keys are made character by character, from a table of what each adds. Here they are compared with the same rules said over whole pieces
 * of decomposed texts: a stored key must never depend on the way.
 */

function plainLevels(text: string) {
  const normal = normalizeText(text);
  let [words, capitals, letters, tones] = ["", "", "", ""];
  const endWord = () => {
    if (letters !== "") words += `${letters},${tones} `;
    [letters, tones] = ["", ""];
  };
  for (const [, digits, letter, marks] of normal
    .normalize("NFD")
    .matchAll(/([0-9]+)|([\p{L}\p{N}])(\p{M}*)|[^\p{L}\p{N}]+/gu)) {
    if (digits !== undefined) {
      const value = digits.replace(/^0+(?=.)/, "");
      letters += `${value.length < 9 ? value.length : `9${String(value.length).padStart(9, "0")}`}${value}`;
    } else if (letter !== undefined) {
      const code = letterCode(letter.toLowerCase(), marks ?? "");
      letters += code.letter;
      tones += code.tones;
      capitals += letter.toLowerCase() === letter ? "0" : "1";
    } else endWord();
  }
  endWord();
  return { words, capitals: capitals.replace(/0+$/, ""), text: normal };
}

function plainSortKey(text: string): string {
  const { words, capitals, text: normal } = plainLevels(text);
  return `${words}/${capitals}/${normal}`;
}

function plainPersonKey({ family, middle, given }: { family: string; middle: string; given: string }): string {
  const parts = [given, middle, family].map(plainLevels);
  const { capitals } = plainLevels([given, middle, family].join(" "));
  return `${parts.map(({ words }) => words).join("-")}/${capitals}/${parts.map(({ text }) => text).join("\t")}`;
}

const letters = [..."aăâeêioôơuưyđcdghklmnpqrstvxbAĂÂEÊIOÔƠUƯYĐCHKLMNSTwfjzW"];
const tones = ["", "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const part = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...tones)).map((both) => both.join("")),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(" ", " ", "-", "/", ".", ", ", "\n", "“", "”", "–", "…", "'", "\t", "  ", "\u00a0"),
  },
  { weight: 2, arbitrary: fc.constantFrom("0", "7", "007", "12", "1234567890123", "10", "0".repeat(12)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "Ð",
      "ɖ",
      "ß",
      "ﬁ",
      "²",
      "٣",
      "Ⅳ",
      "İ",
      "Σ",
      "é̂",
      "\u0301",
      "🎖️",
      "越南",
      "한",
      "\ud800",
      "\u00ad",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
);
const text = fc.array(part, { maxLength: 16 }).map((parts) => parts.join(""));
const anyText = fc.oneof(
  text,
  text.map((value) => value.normalize("NFC")),
  text.map((value) => value.normalize("NFD")),
);

it("texts have the same keys on every way", () => {
  fc.assert(
    fc.property(anyText, (value) => {
      expect(sortKey(value)).toBe(plainSortKey(value));
    }),
    { numRuns: 2_000 },
  );
});

it("every Latin letter and every mark of print has the same key among others", () => {
  for (let code = 0; code < 0x2200; code += 1) {
    const value = `a${String.fromCharCode(code)}B ${String.fromCharCode(code)}9`;
    // The second time the character is known.
    for (const made of [sortKey(value), sortKey(value)])
      if (made !== plainSortKey(value)) expect.fail(`U+${code.toString(16)}`);
  }
});

it("persons have the same keys on every way, from a name and from its parts", () => {
  const names = fc.oneof(anyText, fc.constantFrom("Tôn Nữ Thị Ninh", "TÔN THẤT Đàm", "Tôn Thất", "Tư Mã An", "HN", ""));
  fc.assert(
    fc.property(names, names, names, (family, middle, given) => {
      const whole = [family, middle, given].join(" ");
      expect(personSortKey(whole)).toBe(plainPersonKey(splitPersonName(whole)));
      expect(personSortKey({ family, middle, given })).toBe(plainPersonKey({ family, middle, given }));
    }),
    { numRuns: 2_000 },
  );
});
