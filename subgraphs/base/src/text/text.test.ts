import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeLikePattern } from "./like-pattern.js";
import { normalizeText } from "./normalize.js";
import { searchText } from "./search-text.js";

/** Texts of the kind pages print: Vietnamese letters composed or not, odd spaces, punctuation, and anything else. */
const dirtyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."aăâeêoôơuưyđĐÐAƯƠ0129 \t\n\r\u00a0\u202f\u200b\ufeff\u00ad-–,.%_\\".split("")),
      fc.constantFrom("hoá", "Uỷ", "điển hình", "\u0301", "\u0323", "a\u0302\u0301", "\r\n", "²", "ﬁ", "\ud800"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(""));

const hatLast = /(?<=[aeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/giu;

describe("normalizeText", () => {
  test("no-break spaces and runs of spaces become one plain space", () => {
    expect(normalizeText("  của \u00a0\u202fTỉnh\t ủy \u00a0")).toBe("của Tỉnh ủy");
  });

  test("letters typed with combining marks are composed", () => {
    expect(normalizeText("Thi \u0111ua ye\u0302u nu\u031bo\u031b\u0301c")).toBe("Thi đua yêu nước");
  });

  test("paragraphs stay apart", () => {
    expect(normalizeText("một \r\n\r\n hai\rba\n")).toBe("một\n\nhai\nba");
  });

  test("invisible characters are dropped", () => {
    expect(normalizeText("\ufeffthi\u2060 đua\u0000 khen\u00adthưởng")).toBe("thi đua khenthưởng");
  });

  test("spelling, tone style and case are left as they are", () => {
    for (const text of ["phấn đầu", "hoá", "hóa", "Uỷ ban", "tiêukế", "ﬁ ² №", "🎖️"])
      expect(normalizeText(text)).toBe(text);
  });

  test("a zero-width space, a vertical tab and the line breaks of other systems separate words", () => {
    expect(normalizeText("Sở\u200bY tế")).toBe("Sở Y tế");
    for (const line of ["\v", "\f", "\u0085", "\u2028", "\u2029", "\r\n", "\r"])
      expect(normalizeText(`Sở${line}Y tế`)).toBe("Sở\nY tế");
  });

  test("joiners, bidirectional controls and other characters that are not seen are removed", () => {
    for (const range of [
      "\u200c\u200f",
      "\u202a\u202e",
      "\u2060\u206f",
      "\u061c\u061c",
      "\u034f\u034f",
      "\ufeff\ufeff",
    ])
      for (let code = range.charCodeAt(0); code <= range.charCodeAt(1); code += 1)
        expect(normalizeText(`Nguyễn${String.fromCharCode(code)} Văn`), code.toString(16)).toBe("Nguyễn Văn");
  });

  test.each([
    ["e\u0301\u0302", "ế"],
    ["é\u0302", "ế"],
    ["A\u0300\u0306", "Ằ"],
    ["ô\u0309", "ổ"],
    ["o\u0301\u031b", "ớ"],
    ["a\u0323\u0302", "ậ"],
  ])("a tone and a hat in any order are one letter: %j", (typed, letter) => {
    expect(normalizeText(typed)).toBe(letter);
  });

  test.each([
    ["Ðồng Tháp", "Đồng Tháp"],
    ["ðồng chí", "đồng chí"],
    ["Ɖinh Ðức Ða", "Đinh Đức Đa"],
    ["HÐND, 12/QÐ-UBND", "HĐND, 12/QĐ-UBND"],
    ["Ðồng".normalize("NFD"), "Đồng"],
    ["Guðmundsdóttir", "Guðmundsdóttir"],
    ["Óðinn", "Óðinn"],
    ["xÐt Lưu", "xÐt Lưu"],
  ])("the look-alikes of Đ in %s", (typed, stored) => {
    expect(normalizeText(typed)).toBe(stored);
  });

  test("a soft hyphen that is a letter of TCVN3 stays: the text is no Unicode", () => {
    expect(normalizeText("Nguyễn H\u00adng")).toBe("Nguyễn H\u00adng");
    expect(normalizeText("khen\u00ad th\u00adưởng thi\u00addua")).toBe("khen thưởng thidua");
  });

  test("letters and digits are the same before and after, and a second time changes nothing", () => {
    const letters = (text: string) =>
      text
        .normalize("NFC")
        .replace(/[ÐƉ]/g, "Đ")
        .replace(/[ðɖ]/g, "đ")
        .match(/[\p{L}\p{N}]/gu) ?? [];
    fc.assert(
      fc.property(dirtyText, (text) => {
        const normal = normalizeText(text);
        expect(normalizeText(normal)).toBe(normal);
        expect(normal).not.toMatch(/^\s|\s$| {2}|\u00a0|[^\P{Cc}\t\n]/u);
        const visible = text
          .replace(/\u200b/g, " ")
          .replace(/\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|[^\P{Cc}\t\n\r\v\f\u0085]/gu, "");
        expect(letters(normal)).toEqual(letters(visible.normalize("NFD").replace(hatLast, "$2$1")));
      }),
    );
  });
});

describe("searchText", () => {
  const same = [
    ["Uỷ ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh"],
    ["văn hoá công sở", "văn hóa công sở"],
    ["phấn đầu hoàn thành thắng lợi", "phấn đấu hoàn thành thắng lợi"],
    ["theo chuyên để", "theo chuyên đề"],
    ["Thi đua, khen thưởng Sở", "Thi đua - Khen thưởng Sở"],
    ["kinh tế – xã hội", "kinh tế-xã hội"],
    ["ĐIỂN HÌNH TIÊN TIẾN", "dien hinh tien tien"],
    ["Ðồng Tháp", "Đồng Tháp"],
    ["của \u00a0Tỉnh", "của Tỉnh"],
  ] as const;

  test.each(same)("%s and %s are the same", (one, other) => {
    expect(searchText(one)).toBe(searchText(other));
  });

  test("the parts of a record become one line, missing parts leave nothing", () => {
    expect(searchText("Kế hoạch số 12/KH-UBND", null, undefined, "", "năm 2020")).toBe(
      "ke hoach so 12 kh ubnd nam 2020",
    );
    expect(searchText(null, undefined)).toBe("");
    expect(searchText("…–!")).toBe("");
  });

  test("letters that differ in more than marks stay different", () => {
    expect(searchText("thi đua")).not.toBe(searchText("thi đau"));
  });

  test("only letters, digits and single spaces are left, and a second time changes nothing", () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const found = searchText(text);
        expect(found).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
        expect(found).not.toMatch(/[đàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/u);
        expect(searchText(found)).toBe(found);
      }),
    );
  });

  test("composed or not, upper or lower, text as stored or as printed: one search text", () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const stored = normalizeText(text);
        expect(searchText(stored.normalize("NFD"))).toBe(searchText(stored));
        expect(searchText(normalizeText(stored))).toBe(searchText(stored));
      }),
    );
  });
});

describe("escapeLikePattern", () => {
  test("wildcards stand for themselves", () => {
    expect(escapeLikePattern("100%_\\")).toBe("100\\%\\_\\\\");
  });

  test("as a pattern it matches its own text and nothing else", () => {
    const matches = (pattern: string, text: string): boolean => {
      const source = pattern.replace(/\\(.)|([%_])|([^\\%_])/gsu, (_, escaped, wild, plain) =>
        wild ? (wild === "%" ? ".*" : ".") : RegExp.escape(escaped ?? plain),
      );
      return new RegExp(`^${source}$`, "su").test(text);
    };
    const text = fc.string({ unit: fc.constantFrom("a", "%", "_", "\\", "b"), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(matches(escapeLikePattern(one), one)).toBe(true);
        expect(matches(escapeLikePattern(one), other)).toBe(one === other);
      }),
    );
  });
});
