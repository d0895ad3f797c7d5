import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { findOwnReference } from "./own-reference.js";

describe("the number of a document in its own text", () => {
  const decision = [
    "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "TỈNH CAO BẰNG            Độc lập - Tự do - Hạnh phúc",
    "Số: 163/QĐ-UBND          Cao Bằng, ngày 05 tháng 02 năm 2018",
    "QUYẾT ĐỊNH",
    "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;",
  ];

  test("stands on the Số: line, its date beside it", () => {
    const text = decision.join("\n");
    const own = findOwnReference(text);
    expect(own).toMatchObject({ number: 163, symbol: "QĐ-UBND", issuedOn: "2018-02-05" });
    expect(text.slice(own!.start, own!.end)).toBe(own!.text);
  });

  test.each([
    ["Số: 15", { number: 15, symbol: null, flags: ["SYMBOL_MISSING"] }],
    ["Số: 163/qđ-ubnd", { number: 163, symbol: "QĐ-UBND", flags: ["SUSPECTED_TYPO"] }],
    ["SỐ: 163/QĐ-TTG", { number: 163, symbol: "QĐ-TTg", flags: [] }],
    ["Số:163/QĐ-UBND.HC", { number: 163, symbol: "QĐ-UBND.HC", flags: [] }],
  ])("is parsed in other spellings: %s", (line, expected) => {
    const text = decision.join("\n").replace("Số: 163/QĐ-UBND ", `${line} `);
    expect(findOwnReference(text)).toMatchObject({ issuedOn: "2018-02-05", ...expected });
  });

  test("is not taken from the Căn cứ lines of a draft", () => {
    expect(findOwnReference(decision.join("\n").replace("163/", "   /"))).toBeNull();
    expect(findOwnReference(decision.slice(3).join("\n"))).toBeNull();
    expect(findOwnReference("Căn cứ Quyết định\nSố: 5/QĐ-UBND")).toBeNull();
  });
});
