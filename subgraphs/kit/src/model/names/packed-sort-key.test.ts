import { normalizeText } from "@thidua/base/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphabeticCode } from "./alphabetic-code.js";
import { OrderedBits, orderedBitsPattern } from "./ordered-bits.js";
import { addSortKey } from "./packed-sort-key.js";
import { personSortKey } from "./person-sort-key.js";
import { sortKey } from "./sort-key.js";
import { usualText } from "./usual-text.js";

const compareBytes = (one: string, other: string) =>
  Math.sign(Buffer.compare(Buffer.from(one, "utf8"), Buffer.from(other, "utf8")));

function packed(key: string): string {
  const bits = new OrderedBits();
  addSortKey(bits, key);
  return bits.toString();
}

const syllables = fc.constantFrom(
  ..."Phòng phòng phong Quản quản lý lí hoá hóa Hoà Hòa hoàng thuỷ thủy quý quí giá già gìa khoa học và Công nghệ nghề".split(
    " ",
  ),
  ..."ở Ờ ơ UBND 7 07 10 2024 30 tỉnh Đắk Ðắk đak an án àn ân ấn ăn Ươm ướm yên YÊN ß Ωmega 字 é ñ A\u0323\u0301 😀".split(
    " ",
  ),
);
const separators = fc.oneof(
  { weight: 6, arbitrary: fc.constant(" ") },
  fc.constantFrom("", ", ", " - ", "-", "/", " (", ")", "“", "~", "|"),
);
const name = fc.array(fc.tuple(syllables, separators), { maxLength: 6 }).map((parts) => parts.flat().join(""));
const anything = fc.oneof(name, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
/** Names of units of one department agree in their first 60 letters and more. */
const unit = "Phòng Quản lý khoa học và công nghệ thuộc Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên";
const pair = fc.oneof(
  fc.tuple(anything, anything),
  fc.tuple(name, anything, anything).map(([start, one, other]) => [start + one, start + other] as const),
  fc.tuple(anything, anything).map(([one, other]) => [`${unit} ${one}`, `${unit} ${other}`] as const),
  // The same words in other letters and with other signs between them.
  fc
    .tuple(
      fc.array(syllables, { minLength: 1, maxLength: 5 }),
      fc.infiniteStream(separators),
      fc.infiniteStream(fc.boolean()),
    )
    .map(([words, signs, capitals]) => {
      const text = () =>
        words.map((word) => (capitals.next().value ? word.toUpperCase() : word) + signs.next().value).join("");
      return [text(), text()] as const;
    }),
);

describe("a packed sort key", () => {
  for (const [kind, keyOf] of [
    ["texts", sortKey],
    ["persons", personSortKey],
  ] as const) {
    it(`orders ${kind} as their sort keys do`, () => {
      fc.assert(
        fc.property(pair, ([one, other]) => {
          const [key, otherKey] = [keyOf(one), keyOf(other)];
          expect(compareBytes(packed(key), packed(otherKey))).toBe(compareBytes(key, otherKey));
        }),
        { numRuns: 2_000 },
      );
    });
  }

  it("has the letters of its pattern only", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(packed(sortKey(text))).toMatch(new RegExp(orderedBitsPattern));
      }),
    );
  });

  it("has less than a third of the bytes for names as they are usually written", () => {
    for (const text of [unit, "Ủy ban nhân dân xã Bạch Thông", "Hộ ông Nông Văn Dền", "Trường Tiểu học Đội Cấn 2"])
      expect(packed(sortKey(text)).length).toBeLessThan(Buffer.byteLength(sortKey(text)) / 3);
    for (const text of ["Nguyễn Thị Minh Khai", "Hoàng Văn Thụ", "Quách Thúy Hòa"])
      expect(packed(personSortKey(text)).length).toBeLessThan(Buffer.byteLength(personSortKey(text)) / 2);
  });

  it("is made of sort keys only", () => {
    expect(() => packed("Hà Nội")).toThrow("no sort key");
    expect(() => packed("Hà,//Hà")).toThrow("no key has");
  });
});

describe("the usual text", () => {
  it.each([
    ..."Nguyễn Văn An|Hoàng Thị Thúy|Quyết thắng|quý giá gìn giữ|khuỷu tay|nghiêng ngoài đường|Đà Nẵng 2024 số 5A".split(
      "|",
    ),
    ..."Ủy ban nhân dân|hòa bình|của mía mùa|ước muốn|Ωmega 字|UBND TỈNH".split("|"),
  ])("of %s is the text itself", (text) => {
    const [words, capitals] = sortKey(text).split("/") as [string, string];
    expect(usualText(words, capitals)).toBe(normalizeText(text));
  });
});

describe("bits in order", () => {
  it("order numbers with their signs", () => {
    const keyOf = (value: number) => {
      const bits = new OrderedBits();
      bits.addInteger(value);
      return bits.toString();
    };
    const integer = fc.oneof(fc.integer(), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 65_000, max: 66_000 }));
    fc.assert(
      fc.property(integer, integer, (one, other) => {
        expect(compareBytes(keyOf(one), keyOf(other))).toBe(Math.sign(one - other));
      }),
      { numRuns: 2_000 },
    );
  });

  it("have codes whose widths are those of a tree", () => {
    expect([...alphabeticCode("abc", "221").values()]).toEqual([
      { value: 0, width: 2 },
      { value: 1, width: 2 },
      { value: 1, width: 1 },
    ]);
    for (const widths of ["212", "22", "222", "2211"]) expect(() => alphabeticCode("abc", widths)).toThrow("no tree");
  });
});
