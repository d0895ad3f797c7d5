import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { findDocumentReferences } from "./find-references.js";
import { parseDocumentReference } from "./parse-reference.js";
import { printNumber } from "./print-number.js";

/** The reference is found in a running text and parsed as a citation, with the same parts. */
function both(text: string, expected: Record<string, unknown>) {
  expect(findDocumentReferences(`Thực hiện ${text}; các sở báo cáo.`)).toMatchObject([expected]);
  expect(parseDocumentReference(text)).toMatchObject(expected);
}

describe("an issuer that stands alone, as documents were numbered before 1997", () => {
  test.each([
    ["Nghị định 53/HĐBT ngày 26/3/1988", "DECREE", 53, "HĐBT", "1988-03-26"],
    ["Nghị định số 53-HĐBT ngày 26/03/1988 của Hội đồng Bộ trưởng", "DECREE", 53, "HĐBT", "1988-03-26"],
    ["Quyết định số 203/HĐBT năm 1982", "DECISION", 203, "HĐBT", null],
    ["Nghị quyết số 16-HĐBT ngày 8/2/1982", "RESOLUTION", 16, "HĐBT", "1982-02-08"],
    ["Nghị định số 93/HĐCP ngày 7/4/1977", "DECREE", 93, "HĐCP", "1977-04-07"],
    ["Quyết định số 426/TTg ngày 27-10-1976 của Thủ tướng Chính phủ", "DECISION", 426, "TTg", "1976-10-27"],
    ["Chỉ thị 749-TTg ngày 08/12/1994", "DIRECTIVE", 749, "TTg", "1994-12-08"],
    ["Nghị định số 64-CP ngày 27/9/1993 của Chính phủ", "DECREE", 64, "CP", "1993-09-27"],
  ])("%s", (text, documentType, number, symbol, issuedOn) =>
    both(text, {
      kind: "ADMINISTRATIVE",
      ...{ documentType, number, symbol, symbolRaw: symbol, issuerSymbol: symbol, issuedOn },
      ...{ year: null, flags: [], suggestion: null },
    }),
  );

  test.each([
    "Nghị định 53/HĐBT",
    "53/HĐBT ngày 26/3/1988",
    "Nghị định 53/HĐBT ngày 26/3/1993",
    "Nghị định 93/HĐCP ngày 7/4/1982",
    "Quyết định 426/TTg ngày 1/1/1997",
    "Biên bản số 05-HĐBT ngày 10/10/2026",
  ])("%s is no number in a text, and flagged as a citation", (text) => {
    expect(findDocumentReferences(text)).toEqual([]);
    expect(parseDocumentReference(text)).toMatchObject({ number: null, flags: ["NUMBER_NOT_READ"] });
  });

  test("with its type in the symbol it needs no words", () => {
    both("53/NĐ-HĐBT", { documentType: "DECREE", number: 53, symbol: "NĐ-HĐBT", issuerSymbol: "HĐBT", flags: [] });
    both("12/TB-HĐXT", { issuerSymbol: "HĐXT", flags: ["UNKNOWN_ISSUER"], suggestion: null });
  });
});

describe("edicts of the President", () => {
  test.each(["Sắc lệnh số 195/SL ngày 01/6/1948", "Sắc lệnh 195-SL ngày 1 tháng 6 năm 1948"])("%s", (text) =>
    both(text, {
      ...{ documentType: "EDICT", kind: "ADMINISTRATIVE", number: 195, symbol: "SL", issuerSymbol: null },
      ...{ issuedOn: "1948-06-01", flags: [], suggestion: null },
    }),
  );

  test.each(["Quyết định số 195/SL ngày 01/6/1948", "Sắc lệnh số 195/SL ngày 01/6/1960", "Sắc lệnh số 195/SL"])(
    "%s is not read, and flagged",
    (text) => expect(parseDocumentReference(text)).toMatchObject({ number: null, flags: ["NUMBER_NOT_READ"] }),
  );
});

describe("laws and ordinances before they carried their year", () => {
  test.each([
    ["Luật số 21-LCT/HĐNN8 ngày 11/7/1989", "LAW", 21, null, "LCT/HĐNN8", "HĐNN8"],
    ["Pháp lệnh số 44-LCT/HĐNN8", "ORDINANCE", 44, null, "LCT/HĐNN8", "HĐNN8"],
    ["17 - LCT / HĐNN7", null, 17, null, "LCT/HĐNN7", "HĐNN7"],
    ["Luật số 24-L/CTN ngày 24/7/1993", "LAW", 24, null, "L/CTN", "CTN"],
    ["Nghị quyết số 270B-NQ/HĐNN8", "RESOLUTION", 270, "b", "NQ/HĐNN8", "HĐNN8"],
  ])("%s", (text, documentType, number, suffix, symbol, issuerSymbol) => {
    both(text, { kind: "LEGISLATIVE", documentType, number, suffix, symbol, issuerSymbol, year: null, flags: [] });
    const { kind, numberRaw, year } = parseDocumentReference(text);
    const printed = printNumber({ kind, numberRaw: numberRaw!, suffix, year, symbol });
    expect(parseDocumentReference(printed)).toMatchObject({ number, suffix, symbol, flags: [] });
  });

  test("their words must not contradict them", () => {
    expect(parseDocumentReference("Nghị định số 21-LCT/HĐNN8")).toMatchObject({ flags: ["TYPE_WORD_CONFLICT"] });
  });
});

describe("joint resolutions and circulars", () => {
  test.each([
    [
      "Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN ngày 18/11/2014",
      { documentType: "JOINT_RESOLUTION", type: "NQLT", number: 1, year: 2014, symbol: "NQLT-CP-UBTƯMTTQVN" },
    ],
    [
      "Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
      { documentType: "JOINT_RESOLUTION", number: 403, year: 2017, issuerSymbol: "UBTVQH14-CP-ĐCTUBTWMTTQVN" },
    ],
    [
      "Thông tư liên tịch số 44/2007/TTLT/BTC-BKHCN",
      { documentType: "JOINT_CIRCULAR", type: "TTLT", number: 44, symbol: "TTLT-BTC-BKHCN" },
    ],
  ])("%s", (text, expected) => both(text, { kind: "LEGISLATIVE", flags: [], suggestion: null, ...expected }));

  test("keep the symbol as printed", () => {
    expect(parseDocumentReference("01/2014/NQLT/CP-UBTƯMTTQVN")).toMatchObject({
      symbolRaw: "NQLT/CP-UBTƯMTTQVN",
      issuerSymbol: "CP-UBTƯMTTQVN",
    });
    expect(parseDocumentReference("152/2025/NĐ/CP")).toMatchObject({ flags: ["SUSPECTED_TYPO"] });
  });
});
