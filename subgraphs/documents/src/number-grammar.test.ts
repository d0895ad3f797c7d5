import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { findDocumentReferences } from "./find-references.js";

const symbols = (text: string) => findDocumentReferences(text).map((each) => each.symbol);
const only = (text: string) => {
  const found = findDocumentReferences(text);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe("edges of a number", () => {
  test.each(["A95/KH-UBND", "Đ95/KH-UBND", "/95/KH-UBND", "195123/KH-UBND", "95/KH-UBND2", "95/KH-UBND\u0301\u0663"])(
    "a letter, digit or slash beside it spoils it: %s",
    (text) => expect(symbols(text)).toEqual([]),
  );

  test.each(["(95/KH-UBND)", "“95/KH-UBND”", "95/KH-UBND.", "95/KH-UBND,", "số:95/KH-UBND;", "-95/KH-UBND/"])(
    "punctuation beside it does not: %s",
    (text) => expect(symbols(text)).toEqual(["KH-UBND"]),
  );

  test("the digits behind a thousands point are no number of their own", () => {
    expect(findDocumentReferences("1.295/SNV-TĐKT")).toMatchObject([{ number: 1295, numberRaw: "1.295" }]);
    expect(symbols("100.295/SNV-TĐKT")).toEqual([]);
    expect(symbols("0.295/SNV-TĐKT")).toEqual([]);
  });

  test("an address is not cut into numbers", () => {
    expect(symbols("/van-ban/2019/95/KH-UBND.html")).toEqual([]);
  });
});

describe("the spellings of printers", () => {
  test.each([
    ["95/KH - UBND", "KH - UBND"],
    ["95/KH – UBND", "KH – UBND"],
    ["95/KH— UBND", "KH— UBND"],
    ["95 / KH-UBND", "KH-UBND"],
    ["95/\u00A0KH\u00A0-\u00A0UBND", "KH\u00A0-\u00A0UBND"],
  ])("%s is one symbol, kept as printed", (text, symbolRaw) => {
    expect(only(text)).toMatchObject({ text, symbolRaw, symbol: "KH-UBND", number: 95, issuerSymbol: "UBND" });
  });

  test("the Icelandic Ð of old fonts counts as Đ; the printed letter stays", () => {
    expect(only("163/QÐ-UBND")).toMatchObject({ type: "QĐ", symbol: "QĐ-UBND", symbolRaw: "QÐ-UBND" });
  });

  test("decomposed text is found, with offsets into that text", () => {
    const text = "thực hiện Quyết định số 163/QĐ-UBND ngày 5/5/2020 và Công văn 1295/SNV-BTĐKH".normalize("NFD");
    const [decision, letter] = findDocumentReferences(text);
    expect(decision).toMatchObject({ type: "QĐ", issuedOn: "2020-05-05", documentType: "DECISION" });
    expect(decision!.text).toBe("Quyết định số 163/QĐ-UBND ngày 5/5/2020".normalize("NFD"));
    expect(text.slice(letter!.start, letter!.end)).toBe(letter!.text);
    expect(letter!.text.normalize("NFC")).toBe("Công văn 1295/SNV-BTĐKH");
  });

  test("a Party number may print a dash for its slash", () => {
    expect(only("05-CT-TW")).toMatchObject({ kind: "PARTY", symbol: "CT/TW", symbolRaw: "CT-TW" });
  });

  test("a dash of the sentence does not lengthen the symbol", () => {
    expect(symbols("Kế hoạch 95/KH-UBND - Sở Nội vụ")).toEqual(["KH-UBND"]);
    expect(symbols("Kế hoạch 95/KH - UBND - Sở Nội vụ")).toEqual(["KH-UBND"]);
    expect(symbols("Kế hoạch 95/KH-UBND - UBND tỉnh")).toEqual(["KH-UBND"]);
    expect(symbols("Luật 06/2022/QH15 - Luật Thi đua, khen thưởng")).toEqual(["QH15"]);
    expect(symbols("95/KH\n- UBND tỉnh")).toEqual([]);
  });
});

describe("what the groups of a symbol mean", () => {
  test("the first group decides, whole and with its letter case", () => {
    expect(only("5/HĐ-UBND")).toMatchObject({ type: "HĐ", documentType: "CONTRACT" });
    expect(only("5/HĐTĐKT-VP")).toMatchObject({ type: "CV", issuerSymbol: "HĐTĐKT", unitSymbol: "VP" });
    expect(only("5/ĐA-UBND")).toMatchObject({ documentType: "SCHEME" });
    expect(only("5/DA-UBND")).toMatchObject({ documentType: "PROJECT" });
    expect(only("5/QC-UBND")).toMatchObject({ documentType: "REGULATION" });
    expect(only("5/QyĐ-UBND")).toMatchObject({ documentType: "PROVISION" });
    expect(only("5/TTr-SNV")).toMatchObject({ documentType: "SUBMISSION" });
    expect(only("15/2025/TT-BNV")).toMatchObject({ documentType: "CIRCULAR", issuerSymbol: "BNV" });
    expect(only("5/CTr-UBND")).toMatchObject({ documentType: "PROGRAM" });
    expect(only("5/KL-TTT")).toMatchObject({ documentType: "CONCLUSION", issuerSymbol: "TTT" });
    expect(only("1603/HD-HĐSK")).toMatchObject({ documentType: "GUIDELINE", issuerSymbol: "HĐSK", flags: [] });
  });

  test("CT of CT-UBND is the directive, not the chairman", () => {
    expect(only("02/CT-UBND")).toMatchObject({ type: "CT", documentType: "DIRECTIVE", issuerSymbol: "UBND" });
  });

  test("a joint document has several issuers, a submission may name its unit", () => {
    expect(only("05/2013/TTLT-BNV-BTC")).toMatchObject({ type: "TTLT", issuerSymbol: "BNV-BTC", flags: [] });
    expect(only("12/TTr-SNV-TĐKT")).toMatchObject({ type: "TTr", issuerSymbol: "SNV", unitSymbol: "TĐKT" });
  });

  test("an ampersand belongs to a group", () => {
    expect(only("12/KH-SKH&CN")).toMatchObject({ issuerSymbol: "SKH&CN", flags: [] });
  });

  test("the legislature numbers laws, resolutions and ordinances alike; the type word distinguishes them", () => {
    expect(only("Luật 06/2026/QH16")).toMatchObject({ type: null, documentType: "LAW", flags: [] });
    expect(only("Nghị quyết số 202/2025/QH15")).toMatchObject({ type: null, documentType: "RESOLUTION", flags: [] });
    expect(only("NQ 202/2025/QH15")).toMatchObject({ documentType: "RESOLUTION" });
    expect(only("Nghị quyết 1211/2016/UBTVQH13")).toMatchObject({
      documentType: "RESOLUTION",
      issuerSymbol: "UBTVQH13",
    });
    expect(only("1211/2016/UBTVQH13")).toMatchObject({ documentType: null, flags: [] });
  });

  test("the year of a legislative number is never taken for a number", () => {
    expect(symbols("05 / 2008 / CT-TTg")).toEqual(["CT-TTg"]);
    expect(only("05 / 2008 / CT-TTg")).toMatchObject({ kind: "LEGISLATIVE", number: 5, year: 2008 });
    expect(symbols("05/1808/CT-TTg")).toEqual([]);
  });
});

describe("flags", () => {
  test("type word and symbol disagree", () => {
    expect(only("Kế hoạch số 12/QĐ-UBND").flags).toEqual(["TYPE_WORD_CONFLICT"]);
    expect(only("Công văn số 95/KH-UBND").flags).toEqual(["TYPE_WORD_CONFLICT"]);
    expect(only("Quyết định 06/2022/QH15").flags).toEqual(["TYPE_WORD_CONFLICT"]);
    expect(only("KẾ HOẠCH SỐ 95/KH-UBND").flags).toEqual([]);
    expect(only("Thông báo kết luận số 12/TB-VPCP").flags).toEqual([]);
    expect(only("văn bản số 12/QĐ-UBND").flags).toEqual([]);
  });

  test("an unknown issuer is flagged until the register contains it", () => {
    expect(only("12/KH-XYZ").flags).toEqual(["UNKNOWN_ISSUER"]);
    expect(findDocumentReferences("12/KH-XYZ", { knownIssuers: ["XYZ"] })[0]!.flags).toEqual([]);
    expect(only("15/2025/TT-BYT").flags).toEqual([]);
  });

  test("a unit one letter away from a known one is suspected, never changed", () => {
    expect(only("1295/SNV-BTĐKT")).toMatchObject({ flags: [], suggestion: null });
    expect(only("1295/SNV-TĐK")).toMatchObject({ unitSymbol: "TĐK", suggestion: "TĐKT" });
    expect(only("16/KH-BTĐKH")).toMatchObject({ issuerSymbol: "BTĐKH", suggestion: "BTĐKT" });
    expect(only("1295/SNV-VP")).toMatchObject({ flags: [], suggestion: null });
    const [found] = findDocumentReferences("7/SNV-CCVX", { knownUnits: ["CCVC"] });
    expect(found).toMatchObject({ unitSymbol: "CCVX", symbol: "SNV-CCVX", suggestion: "CCVC" });
  });
});
