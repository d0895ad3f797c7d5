import { normalizeText } from "@thidua/base/text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortKey } from "./sort-key.js";

const compareBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));
const compareKeys = (one: string, other: string) => compareBytes(sortKey(one), sortKey(other));
const sorted = (texts: string[]) => [...texts].sort(compareKeys);

/** Shows that the texts stand in their order, whichever of them are compared. */
function expectOrder(...texts: string[]) {
  expect(sorted([...texts].reverse())).toEqual(texts);
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1))
      expect(`${one} < ${other}: ${compareKeys(one, other)}`).toMatch(/: -1$/);
  }
}

const ALPHABET = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/** Every Vietnamese letter with every tone: [place in the alphabet, tone, capital or not]. */
const places = new Map<string, [number, number, number]>();
for (const [index, letter] of ALPHABET.entries()) {
  for (const [tone, mark] of TONES.entries()) {
    const toned = (letter + mark).normalize("NFC");
    if (toned.length > 1) continue;
    places.set(toned, [index, tone, 0]);
    places.set(toned.toUpperCase(), [index, tone, 1]);
  }
}

const compareLists = <Item>(one: Item[], other: Item[], compare: (a: Item, b: Item) => number): number => {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const order = compare(one[index]!, other[index]!);
    if (order !== 0) return order;
  }
  return one.length - other.length;
};

const compareNumbers = (one: number | bigint, other: number | bigint) => (one < other ? -1 : one > other ? 1 : 0);

/** A bigint is a number of the text, a plain number the place of a letter; numbers come before letters. */
const compareSigns = (one: number | bigint, other: number | bigint): number =>
  typeof one === typeof other ? compareNumbers(one, other) : typeof one === "bigint" ? -1 : 1;

/** The rules of the order, said plainly, for texts of Vietnamese letters, digits and signs. */
function reference(one: string, other: string): number {
  const read = (text: string) =>
    (text.match(/[\p{L}0-9]+/gu) ?? []).map((word) => {
      const pieces = word.match(/[0-9]+|./gu)!;
      const letters = pieces.filter((piece) => places.has(piece)).map((piece) => places.get(piece)!);
      return {
        signs: pieces.map((piece) => places.get(piece)?.[0] ?? BigInt(piece)),
        tones: letters.map(([, tone]) => tone).filter((tone) => tone > 0),
        capitals: letters.map(([, , capital]) => capital),
      };
    });
  const [words, otherWords] = [read(normalizeText(one)), read(normalizeText(other))];
  return (
    compareLists(
      words,
      otherWords,
      (a, b) => compareLists(a.signs, b.signs, compareSigns) || compareLists(a.tones, b.tones, compareNumbers),
    ) ||
    compareLists(
      words.flatMap((word) => word.capitals),
      otherWords.flatMap((word) => word.capitals),
      compareNumbers,
    ) ||
    compareBytes(normalizeText(one), normalizeText(other))
  );
}

/** Few different signs, so that texts often agree for a while and then differ in letter, tone, case or length. */
const vietnamese = fc
  .array(
    fc.oneof(fc.constantFrom(..."aàảáạAăắâbđĐnhN", "oo", "hóa", "hoá"), fc.constantFrom(..." --,0129", "10", "007")),
    {
      maxLength: 9,
    },
  )
  .map((parts) => parts.join(""));

const wideVietnamese = fc.string({ unit: fc.constantFrom(...places.keys(), " ", "-", "\u00a0", "0", "5") });
const anything = fc.oneof(vietnamese, wideVietnamese, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

const similar = fc.oneof(
  fc.tuple(vietnamese, vietnamese),
  fc.tuple(wideVietnamese, wideVietnamese),
  fc.tuple(wideVietnamese, vietnamese, vietnamese).map(([start, one, other]) => [start + one, start + other] as const),
);

describe("sortKey", () => {
  test("the alphabet", () => {
    expectOrder(...ALPHABET);
    expectOrder(...ALPHABET.map((letter) => `c${letter}n`));
  });

  test("the tones, after the letters of the word", () => {
    expectOrder("ma", "mà", "mả", "mã", "má", "mạ", "man", "màn");
    expectOrder("tuân", "tuần", "tuẩn", "tuẫn", "tuấn", "tuận", "tuât", "tuất");
  });

  test("word by word: a tone in the first word weighs more than a letter in the second", () => {
    expectOrder("tuân thủ", "tuần chay");
    expectOrder("an", "an ninh", "án", "án phí", "anh", "anh em", "ánh");
  });

  test("where the tone mark stands makes no difference to the order of words", () => {
    expectOrder("hoá chất", "hóa đơn", "hoá học", "hóa phẩm");
    expectOrder("hoả", "hỏa", "hoã", "hoá", "hóa");
  });

  test("numbers by value, before letters", () => {
    expectOrder("Khối 1", "Khối 2", "Khối 10", "Khối 1000000000", "Khối 99999999999999999999", "Khối A");
    expectOrder("5A", "5B", "12A", "A2", "A12", "AB");
    expectOrder("phường", "Phường 0", "Phường 07", "Phường 7", "Phường 8");
  });

  test("capitals and punctuation only where all words are equal", () => {
    expectOrder(
      "thi đua khen thưởng",
      "thi đua - Khen thưởng",
      "Thi đua khen thưởng",
      "Thi đua, khen thưởng",
      "thi đua Lào Cai",
    );
  });

  test("departments in the order of a printed list", () => {
    expectOrder(
      "Ban Dân tộc",
      "Sở Công Thương",
      "Sở Giao thông vận tải",
      "Sở Khoa học và Công nghệ",
      "Sở Nội vụ",
      "Sở Y tế",
      "Thanh tra tỉnh",
      "Ủy ban nhân dân huyện Bạch Thông",
      "Văn phòng Ủy ban nhân dân tỉnh",
    );
  });

  test("Đ typed as the Icelandic Ð stands among the Đ", () => {
    expectOrder("Dương Minh Châu", "Đắk Lắk", "Ðồng Nai", "Đồng Tháp", "Em");
  });

  test("letters of other languages: other marks after the tones, other alphabets after z", () => {
    expectOrder("a", "ạ", "ä", "ă", "z", "Ωmega");
    expectOrder("", "…", "0", "a");
  });

  test("composed or not, and however spaced, a text has one key", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(sortKey(normalizeText(text))).toBe(sortKey(text));
        expect(sortKey(` ${text.normalize("NFD")}\u00a0`)).toBe(sortKey(text));
      }),
    );
  });

  test("keys are equal only for texts that are equal when normalised", () => {
    fc.assert(
      fc.property(fc.oneof(similar, fc.tuple(anything, anything)), ([one, other]) => {
        expect(compareKeys(one, other) === 0).toBe(normalizeText(one) === normalizeText(other));
      }),
    );
  });

  test("agrees with the rules said plainly", () => {
    fc.assert(
      fc.property(similar, ([one, other]) => {
        expect(Math.sign(compareKeys(one, other))).toBe(Math.sign(reference(one, other)));
      }),
      { numRuns: 2000 },
    );
  });

  test("agrees with the Vietnamese order of Unicode on single words of one tone", () => {
    const unicode = new Intl.Collator("vi");
    const word = fc
      .tuple(
        fc.constantFrom("", "b", "d", "đ", "gi", "ngh", "th", "x"),
        fc.constantFrom(..."aăâeêioôơuưy"),
        fc.constantFrom(...TONES),
        fc.constantFrom("", "c", "m", "ng"),
        fc.boolean(),
      )
      .map(([onset, vowel, tone, coda, isCapital]) => {
        const text = (onset + vowel + tone + coda).normalize("NFC");
        return isCapital ? text.toUpperCase() : text;
      });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(Math.sign(compareKeys(one, other))).toBe(Math.sign(unicode.compare(one, other)));
      }),
      { numRuns: 2000 },
    );
  });

  test("any three texts have one order", () => {
    fc.assert(
      fc.property(anything, anything, anything, (a, b, c) => {
        expect(Math.sign(compareKeys(a, b)) + Math.sign(compareKeys(b, a))).toBe(0);
        const [first, second, third] = sorted([a, b, c]) as [string, string, string];
        expect(compareKeys(first, second)).toBeLessThanOrEqual(0);
        expect(compareKeys(second, third)).toBeLessThanOrEqual(0);
        expect(compareKeys(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("the words of a key are ASCII, and a key stays in proportion to its text", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const key = sortKey(text);
        expect(key).toMatch(/^[ -~]*\/1?[01]*\//);
        expect(key.length).toBeLessThanOrEqual(12 * text.normalize("NFD").length + 2);
      }),
    );
    expect(sortKey("Hà Nội")).toBe("ha,1 no~i,5 /101/Hà Nội");
    const title = "Phong trào thi đua phấn đấu hoàn thành thắng lợi nhiệm vụ chính trị";
    expect(sortKey(title).length).toBeLessThan(3 * title.length);
  });
});
