import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchText } from "./search-text.js";
import { normalizeToneMarks } from "./tone.js";

const ONSETS = ["", ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x".split(" ")];
const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

const spellings = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
];

/** Any syllable on which the two styles differ, in both. */
const syllable = fc
  .record({
    onset: fc.constantFrom(...ONSETS),
    vowels: fc.constantFrom("oa", "oe", "uy"),
    tone: fc.constantFrom(...TONES),
    spell: fc.constantFrom(...spellings),
  })
  .map(({ onset, vowels, tone, spell }) => ({
    onFirst: spell((onset + vowels[0] + tone + vowels[1]).normalize("NFC")),
    onSecond: spell((onset + vowels + tone).normalize("NFC")),
  }));

describe("normalizeToneMarks", () => {
  test.each([
    ["văn hoá", "văn hóa"],
    ["Uỷ ban", "Ủy ban"],
    ["UỶ BAN", "ỦY BAN"],
    ["Nguyễn Như Thuý", "Nguyễn Như Thúy"],
    ["Hoà Bình, Khánh Hoà", "Hòa Bình, Khánh Hòa"],
    ["sức khoẻ", "sức khỏe"],
    ["oà khóc", "òa khóc"],
    ["hoa\u0301", "hóa"],
  ])("%s becomes %s", (from, to) => {
    expect(normalizeToneMarks(from)).toBe(to);
  });

  test.each(
    "quý QUÝ quỳ quả quà giá già hóa Ủy thúy hoàn toán thoải xoáy ngoéo khuỷu thuyền luỹa tuần thuế thuở mùa của hoa uy Chloé São Goyá oán".split(
      " ",
    ),
  )("%s stays", (word) => {
    expect(normalizeToneMarks(word)).toBe(word);
  });

  test("both styles of any syllable become the same, wherever it stands in a text", () => {
    const before = fc.constantFrom("", "(", "xã ", "quý ", "1", "“", "\n");
    const after = fc.constantFrom("", ".", " học", "/", "2", ")");
    fc.assert(
      fc.property(before, syllable, after, (start, { onFirst, onSecond }, end) => {
        expect(normalizeToneMarks(start + onSecond + end)).toBe(start + onFirst + end);
        expect(normalizeToneMarks(start + onFirst + end)).toBe(start + onFirst + end);
        expect(normalizeToneMarks((start + onSecond + end).normalize("NFD"))).toBe(start + onFirst + end);
      }),
    );
  });

  test("inside a longer word nothing moves", () => {
    fc.assert(
      fc.property(syllable, fc.constantFrom("n", "i", "y", "u", "ng", "z"), ({ onSecond }, more) => {
        expect(normalizeToneMarks(onSecond + more)).toBe(onSecond + more);
      }),
    );
  });

  test("a second time changes nothing, and letters and tones are all still there", () => {
    const text = fc
      .array(
        fc.oneof(
          syllable.map((both) => both.onSecond),
          fc.constantFrom(" ", "-", "q", "a"),
          fc.string({ unit: "grapheme" }),
        ),
      )
      .map((parts) => parts.join(""));
    const marks = (value: string) => [...value.normalize("NFD")].sort();
    fc.assert(
      fc.property(text, (value) => {
        const canonical = normalizeToneMarks(value);
        expect(normalizeToneMarks(canonical)).toBe(canonical);
        expect(marks(canonical)).toEqual(marks(value));
        expect(searchText(canonical)).toBe(searchText(value));
      }),
    );
  });
});
