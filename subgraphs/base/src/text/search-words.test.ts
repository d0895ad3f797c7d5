import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abbreviations } from "./abbreviations.js";
import { searchWords } from "./search-words.js";

const plain = (text: string) => searchWords(text).map((word) => word.plain);
const accented = (text: string) => searchWords(text).map((word) => word.accented);

describe("words that a search compares", () => {
  test.each([
    ["chiến sỹ", "chiến sĩ"],
    ["kỷ luật", "kỉ luật"],
    ["nước Mỹ", "nước Mĩ"],
    ["quản lý", "quản lí"],
    ["kỹ thuật, tỷ lệ, hy vọng", "kĩ thuật, tỉ lệ, hi vọng"],
    ["Thuỷ lợi, hoá học, Uỷ ban", "Thủy lợi, hóa học, Ủy ban"],
    ["K'Dang", "KDang"],
    ["H’Hen Niê", "HHen Niê"],
    ["Kʼ Brơih".replace(" ", ""), "KBrơih"],
    ["Ðồng Tháp", "Đồng Tháp"],
    ["thi\u00adđua", "thiđua"],
    ["Sở\u200bY tế", "Sở Y tế"],
    ["điển hình".normalize("NFD"), "điển hình"],
    ["ĐIỂN HÌNH", "điển hình"],
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh"],
    ["hđnd", "Hội đồng nhân dân"],
    ["Sở KH&CN", "Sở Khoa học và Công nghệ"],
    ["Sở KHCN", "Sở Khoa học và Công nghệ"],
    ["Sở KH & CN, TT-TT", "Sở Khoa học và Công nghệ, Thông tin và Truyền thông"],
    ["SKHCN", "Sở Khoa học và Công nghệ"],
    ["skh&cn", "Sở Khoa học và Công nghệ"],
    ["sở gd-đt", "Sở Giáo dục và Đào tạo"],
    ["Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở VH, TT và DL", "Sở VH TT và DL"],
    ["Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Sở VH, TT & DL", "Sở Văn hóa, Thể thao và Du lịch"],
    ["phát triển KT-XH, NTM", "phát triển kinh tế - xã hội, nông thôn mới"],
    ["UBND TP.HCM", "Ủy ban nhân dân thành phố Hồ Chí Minh"],
    ["TP. Cà Mau", "thành phố Cà Mau"],
    ["HĐTĐKT", "Hội đồng Thi đua - Khen thưởng"],
    ["05/KH-UBND ngày 01/07/2025", "5/KH-UBND ngày 1/7/2025"],
    ["17/KH-SNV", "17/KH Sở Nội vụ"],
  ])("%s and %s are the same, accents included", (one, other) => {
    expect(accented(one)).toEqual(accented(other));
    expect(plain(one)).toEqual(plain(other));
  });

  test.each([
    ["thuỷ", "thủi"],
    ["quý", "quí"],
    ["y tế", "i tế"],
    ["tây", "tai"],
    ["mây", "mai"],
    ["tuỳ", "tùi"],
    ["A & B", "AB"],
    ["17/KH-ĐT", "17/KHĐT"],
  ])("%s and %s are different words", (one, other) => {
    expect(plain(one)).not.toEqual(plain(other));
  });

  test("accents distinguish the accented form alone", () => {
    expect(accented("Hoà")).not.toEqual(accented("Hoá"));
    expect(accented("Lân")).not.toEqual(accented("Lan"));
    expect(plain("Hoà Lân")).toEqual(["hoa", "lan"]);
  });

  test.each(["", "%", "_", "🎉", "!!!", " \u00a0 ", "…–", "\u0301", "\u200d", "'", "&"])("%j has no word", (text) => {
    expect(searchWords(text)).toEqual([]);
  });

  test("a number keeps its parts, and a document its number and symbol", () => {
    expect(plain("17/KH-TTT, 1.234 (2019)")).toEqual(["17", "kh", "ttt", "1", "234", "2019"]);
  });

  test("every abbreviation is read as its words, in either case and without Đ", () => {
    for (const [abbreviation, words] of abbreviations)
      for (const typed of [abbreviation, abbreviation.toLowerCase(), abbreviation.replaceAll("Đ", "D")])
        expect(accented(typed)).toEqual(accented(words));
  });

  test("letters and digits alone are left, however the text is composed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of searchWords(text)) expect(word.plain).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(plain(text.normalize("NFD"))).toEqual(plain(text.normalize("NFC")));
      }),
    );
  });
});
