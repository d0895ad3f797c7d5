import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { DocumentReferenceKind } from "./document-reference-kind.js";
import { findDocumentReferences } from "./find-references.js";

const { ADMINISTRATIVE, LEGISLATIVE, PARTY } = DocumentReferenceKind;

describe("more numbers, each alone in its text", () => {
  test.each([
    ["152/2025/NĐ-CP", LEGISLATIVE, 152, "152", null, 2025, "NĐ", "DECREE", "CP", null, "NĐ-CP"],
    ["06/2022/QH15", LEGISLATIVE, 6, "06", null, 2022, null, "LAW", "QH15", null, "QH15"],
    ["163/QĐ-UBND", ADMINISTRATIVE, 163, "163", null, null, "QĐ", "DECISION", "UBND", null, "QĐ-UBND"],
    ["1486/SNV-TĐKT", ADMINISTRATIVE, 1486, "1486", null, null, "CV", "OFFICIAL_LETTER", "SNV", "TĐKT", "SNV-TĐKT"],
    ["16/KH-HĐTĐKT", ADMINISTRATIVE, 16, "16", null, null, "KH", "PLAN", "HĐTĐKT", null, "KH-HĐTĐKT"],
    ["36-HD/VPTW", PARTY, 36, "36", null, null, "HD", "GUIDELINE", "VPTW", null, "HD/VPTW"],
    ["05 – CT/TW", PARTY, 5, "05", null, null, "CT", "DIRECTIVE", "TW", null, "CT/TW"],
    ["12a/KH-STTTT", ADMINISTRATIVE, 12, "12", "a", null, "KH", "PLAN", "STTTT", null, "KH-STTTT"],
    ["115/VBHN-VPQH", ADMINISTRATIVE, 115, "115", null, null, "VBHN", "CONSOLIDATED_TEXT", "VPQH", null, "VBHN-VPQH"],
  ])("%s", (text, kind, number, numberRaw, suffix, year, type, documentType, issuerSymbol, unitSymbol, symbol) => {
    const expected = { kind, number, numberRaw, suffix, year, type, documentType, issuerSymbol, unitSymbol, symbol };
    const found = findDocumentReferences(text);
    expect(found).toEqual([
      {
        ...expected,
        start: 0,
        end: text.length,
        text,
        typeWord: null,
        symbolRaw: symbol,
        issuedOn: null,
        flags: [],
        suggestion: null,
      },
    ]);
  });

  test("a Party symbol with dash and slash swapped is administrative, and flagged", () => {
    expect(findDocumentReferences("22/CT-TW")).toMatchObject([
      {
        kind: ADMINISTRATIVE,
        number: 22,
        type: "CT",
        issuerSymbol: "TW",
        flags: [DocumentReferenceFlag.PARTY_SYMBOL_SWAPPED],
      },
    ]);
  });
});

describe("what looks like a number and is none", () => {
  test.each([
    "80-QĐ/TNVN",
    "11/6/1948-11/6/2018",
    "(11/6/1948 - 11/6/2023)",
    "50 triệu đồng/năm",
    "18/5",
    "ISO 9001",
    "TCVN ISO 9001",
    "1/KH",
    "(1950 - 2020)",
    "cách mạng công nghiệp 4.0",
    "Ngày KH&CN Việt Nam 18/5 và các ngày lễ",
    "phát hiện - bồi dưỡng - tổng kết - nhân rộng",
    "Thứ Ba, 03/09/2019, 14:55",
    "giai đoạn 2015 - 2017, Sở KH&CN",
  ])("%s", (text) => {
    expect(findDocumentReferences(text)).toEqual([]);
  });
});
