import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { findDocumentReferences } from "./find-references.js";
import { parseDocumentReference } from "./parse-reference.js";

type Expected = Record<string, unknown>;

/** The reference is found in a running text and parsed as a citation, with the same parts. */
function both(text: string, expected: Expected) {
  const inText = findDocumentReferences(`Thực hiện ${text}; các sở báo cáo.`);
  expect(inText).toMatchObject([expected]);
  expect(parseDocumentReference(text)).toMatchObject(expected);
}

describe("symbols as they are printed", () => {
  test.each([
    [
      "Nghị quyết số 1655/NQ-UBTVQH15 ngày 16/6/2025",
      { documentType: "RESOLUTION", number: 1655, symbol: "NQ-UBTVQH15", issuedOn: "2025-06-16" },
    ],
    ["414/BC-UBPLTP15", { number: 414, symbol: "BC-UBPLTP15", type: "BC", issuerSymbol: "UBPLTP15" }],
    ["357/UBTVQH15-CTĐB", { number: 357, issuerSymbol: "UBTVQH15", unitSymbol: "CTĐB", type: "CV" }],
    ["12/TTr-HĐDT15", { number: 12, issuerSymbol: "HĐDT15" }],
    ["163/QĐ-UBND.HC", { number: 163, symbol: "QĐ-UBND.HC", issuerSymbol: "UBND", unitSymbol: "HC" }],
    ["163/QĐ-UBND.VX1-NV", { symbol: "QĐ-UBND.VX1-NV", issuerSymbol: "UBND", unitSymbol: "VX1-NV" }],
    ["2345/UBND-VX1", { number: 2345, symbol: "UBND-VX1", type: "CV", issuerSymbol: "UBND", unitSymbol: "VX1" }],
    ["2345/UBND.VX1", { number: 2345, symbol: "UBND.VX1", type: "CV", issuerSymbol: "UBND", unitSymbol: "VX1" }],
    ["1234/QĐ-BNV-C06", { symbol: "QĐ-BNV-C06", issuerSymbol: "BNV", unitSymbol: "C06" }],
    ["số357/TTr-CP", { number: 357, symbol: "TTr-CP" }],
    ["Tờ trình số357/TTr-CP", { text: "Tờ trình số357/TTr-CP", typeWord: "SUBMISSION" }],
    ["Số95/KH-UBNDngày 29/7/2019", { number: 95, symbol: "KH-UBND", issuedOn: "2019-07-29" }],
    ["95/KH-UBND ngày29/7/2019", { number: 95, issuedOn: "2019-07-29" }],
    ["30a/2008/NQ-CP", { kind: "LEGISLATIVE", number: 30, suffix: "a", year: 2008, symbol: "NQ-CP" }],
    ["12a-CT/TW", { kind: "PARTY", number: 12, suffix: "a", symbol: "CT/TW" }],
    ["12A/QĐ-UBND", { number: 12, suffix: "a", symbol: "QĐ-UBND" }],
    ["32-KH/ĐTN", { kind: "PARTY", number: 32, type: "KH", issuerSymbol: "ĐTN", symbol: "KH/ĐTN" }],
    ["32-QĐ/TLĐ", { kind: "PARTY", type: "QĐ", issuerSymbol: "TLĐ" }],
    ["7-KH/LĐLĐ", { kind: "PARTY", type: "KH", issuerSymbol: "LĐLĐ" }],
    ["12-KH/MTTQ-BTT", { kind: "PARTY", issuerSymbol: "MTTQ", unitSymbol: "BTT", symbol: "KH/MTTQ-BTT" }],
    ["12-HD/BTGDVTU", { kind: "PARTY", type: "HD", issuerSymbol: "BTGDVTU", symbol: "HD/BTGDVTU" }],
    ["4-TB/VPTU", { kind: "PARTY", type: "TB", issuerSymbol: "VPTU" }],
    ["5-BC/UBKTHU", { kind: "PARTY", type: "BC", issuerSymbol: "UBKTHU" }],
    ["6-CV/BCSĐ", { kind: "PARTY", type: "CV", issuerSymbol: "BCSĐ" }],
    ["1.234/KH-UBND", { number: 1234, numberRaw: "1.234", symbol: "KH-UBND" }],
    ["12.345/QĐ-UBND", { number: 12345, numberRaw: "12.345" }],
    ["1.211/2016/UBTVQH13", { number: 1211, numberRaw: "1.211", year: 2016 }],
    ["số 1 234/KH-UBND", { number: 1234, numberRaw: "1 234" }],
  ])("%s", (text, expected) => both(text, { flags: [], suggestion: null, ...expected }));

  test("all resolutions on communes of 2025", () => {
    for (let number = 1654; number <= 1687; number++) {
      both(`Nghị quyết số ${number}/NQ-UBTVQH15 ngày 16/6/2025`, {
        documentType: "RESOLUTION",
        number,
        symbol: "NQ-UBTVQH15",
        issuedOn: "2025-06-16",
        flags: [],
      });
    }
  });

  test("a point ends the sentence where no code follows it", () => {
    expect(findDocumentReferences("95/KH-UBND.Ngày mai")).toMatchObject([{ symbol: "KH-UBND" }]);
    expect(findDocumentReferences("95/KH-UBND.")).toMatchObject([{ symbol: "KH-UBND", end: 10 }]);
  });

  test.each(["12/A5-B3", "trình độ 4/B1-B2", "nhà số 12A/KDC-TT", "100.234/KH-UBND", "12/XYZ.AB"])(
    "%s is no number",
    (text) => expect(findDocumentReferences(text)).toEqual([]),
  );
});

describe("the Government alone", () => {
  test.each([
    ["Nghị quyết 104/CP ngày 18 tháng 7 năm 1963", "RESOLUTION", 104, "1963-07-18"],
    ["Nghị định số 64/CP ngày 27/9/1993 của Chính phủ", "DECREE", 64, "1993-09-27"],
    ["Nghị định số 88/CP của Chính phủ ngày 31/12/1996", "DECREE", 88, "1996-12-31"],
    ["Nghị định 64/CP năm 1993", "DECREE", 64, null],
  ])("%s", (text, documentType, number, issuedOn) =>
    both(text, { documentType, number, issuedOn, symbol: "CP", issuerSymbol: "CP", flags: [] }),
  );

  test.each([
    "Nghị định 64/CP ngày 1/1/1997",
    "Nghị định 64/CP",
    "64/CP ngày 27/9/1993",
    "Nghị định 64/KH ngày 1/1/1990",
  ])("%s is no number in a text, and flagged as a citation", (text) => {
    expect(findDocumentReferences(text)).toEqual([]);
    expect(parseDocumentReference(text)).toMatchObject({ number: null, flags: ["NUMBER_NOT_READ"] });
  });

  test("a date that the caller knows is as good as a printed one", () => {
    expect(parseDocumentReference("Nghị quyết 104/CP", { issuedOn: "1963-07-18" })).toMatchObject({ number: 104 });
    expect(parseDocumentReference("Nghị quyết 104/CP", { issuedOn: "2003-07-18" })).toMatchObject({ number: null });
  });
});

describe("misspelt symbols", () => {
  test.each([
    ["12/kh-ubnd", "kh-ubnd", "KH-UBND", "12/KH-UBND"],
    ["12/Kh-Ubnd", "Kh-Ubnd", "KH-UBND", "12/KH-UBND"],
    ["12/KH/UBND", "KH/UBND", "KH-UBND", "12/KH-UBND"],
    ["12-KH/UBND", "KH/UBND", "KH-UBND", "12/KH-UBND"],
    ["12-KH-UBND", "KH-UBND", "KH-UBND", "12/KH-UBND"],
    ["03 / kh / stttt", "kh / stttt", "KH-STTTT", "03/KH-STTTT"],
    ["163/QD-UBND", "QD-UBND", "QĐ-UBND", "163/QĐ-UBND"],
    ["163/qd-ttg", "qd-ttg", "QĐ-TTg", "163/QĐ-TTg"],
    ["19/CT-TTG", "CT-TTG", "CT-TTg", "19/CT-TTg"],
    ["5/TTR-SNV", "TTR-SNV", "TTr-SNV", "5/TTr-SNV"],
    ["1486/snv-tđkt", "snv-tđkt", "SNV-TĐKT", "1486/SNV-TĐKT"],
    ["1655/nq-ubtvqh15", "nq-ubtvqh15", "NQ-UBTVQH15", "1655/NQ-UBTVQH15"],
    ["06/2022/qh15", "qh15", "QH15", "06/2022/QH15"],
    ["152/2025/NĐ/CP", "NĐ/CP", "NĐ-CP", "152/2025/NĐ-CP"],
    ["30a/2008/nq-cp", "nq-cp", "NQ-CP", "30a/2008/NQ-CP"],
    ["1.234/kh-ubnd", "kh-ubnd", "KH-UBND", "1234/KH-UBND"],
    ["34-ct/tw", "ct/tw", "CT/TW", "34-CT/TW"],
    ["163/QĐ/UBND.HC", "QĐ/UBND.HC", "QĐ-UBND.HC", "163/QĐ-UBND.HC"],
    ["163-QD-UBND.VX1", "QD-UBND.VX1", "QĐ-UBND.VX1", "163/QĐ-UBND.VX1"],
    ["34-CT/TƯ", "CT/TƯ", "CT/TW", "34-CT/TW"],
  ])("%s keeps its words and suggests %s", (text, symbolRaw, symbol, suggestion) => {
    both(text, { symbolRaw, symbol, suggestion, flags: ["SUSPECTED_TYPO"] });
    expect(parseDocumentReference(suggestion)).toMatchObject({ symbol, flags: [], suggestion: null });
  });

  test.each([
    ["22/CT-TW", ["PARTY_SYMBOL_SWAPPED"], "22-CT/TW"],
    ["05/CT-TW", ["PARTY_SYMBOL_SWAPPED"], "05-CT/TW"],
    ["12/KH-TU", ["PARTY_SYMBOL_SWAPPED"], "12-KH/TU"],
    ["22/ct/tw", ["SUSPECTED_TYPO", "PARTY_SYMBOL_SWAPPED"], "22-CT/TW"],
  ])("%s of the Party is flagged, with the number by the rules", (text, flags, suggestion) =>
    both(text, { flags, suggestion }),
  );

  test("a heading in capitals is no misspelling", () => {
    both("CHỈ THỊ SỐ 19/CT-TTG", { number: 19, symbol: "CT-TTg", symbolRaw: "CT-TTG", flags: [], suggestion: null });
    both("TỜ TRÌNH SỐ 5/TTR-SNV NGÀY 5/9/2016", { symbol: "TTr-SNV", issuedOn: "2016-09-05", flags: [] });
    both("SỐ: 12A/QYĐ-UBND", { number: 12, suffix: "a", symbol: "QyĐ-UBND", flags: [] });
    both("QUYẾT ĐỊNH SỐ 5/QD-UBND", { symbol: "QĐ-UBND", flags: ["SUSPECTED_TYPO"] });
    both("CHỈ THỊ số 19/CT-TTG", { flags: ["SUSPECTED_TYPO"] });
  });

  test.each([
    "bac-lieu-thanh-tra-17-kh-ttt-2019",
    "https://langson.gov.vn/van-ban/17-kh-ttt.html",
    "van-ban-17-kh-ttt.html",
    "05-2008-ct-ttg.pdf",
    "ke_hoach_12-kh-ubnd.docx",
    "12/kh-ubnd-2019",
  ])("the words of an address are no number: %s", (text) =>
    expect(findDocumentReferences(`xem ${text} nhé`)).toEqual([]),
  );

  test.each([
    ["163/qđ-ubnd.hc", "QĐ-UBND.HC"],
    ["163/qd/ubnd.vx1", "QĐ-UBND.VX1"],
  ])("a unit after a point can be in small letters in a citation: %s", (text, symbol) => {
    expect(parseDocumentReference(text)).toMatchObject({
      number: 163,
      symbol,
      unitSymbol: symbol.slice(8),
      suggestion: `163/${symbol}`,
      flags: ["SUSPECTED_TYPO"],
    });
    expect(findDocumentReferences(text)).toEqual([]);
  });

  test.each(["17/kh-ttt.html", "12/kh-ubnd.pdf", "12/kh-ubnd.docx", "12/kh-ubnd.ngày"])(
    "the end of an address is no unit: %s",
    (text) => expect(parseDocumentReference(text)).toMatchObject({ number: null, flags: ["NUMBER_NOT_READ"] }),
  );

  test("in a text every group is known; a citation can name any issuer", () => {
    expect(findDocumentReferences("5/kh-cn và 12/tb-hs, 50/ha-năm, 12/KH/Sở")).toEqual([]);
    expect(findDocumentReferences("12/kh-syt")).toEqual([]);
    expect(findDocumentReferences("12/kh-syt", { knownIssuers: ["SYT"] })).toMatchObject([{ symbol: "KH-SYT" }]);
    expect(parseDocumentReference("12/kh-syt")).toMatchObject({
      symbol: "KH-SYT",
      suggestion: "12/KH-SYT",
      flags: ["SUSPECTED_TYPO", "UNKNOWN_ISSUER"],
    });
    expect(parseDocumentReference("95/KH-UBND2")).toMatchObject({
      symbol: "KH-UBND",
      symbolRaw: "KH-UBND2",
      suggestion: "95/KH-UBND",
      flags: ["SUSPECTED_TYPO"],
    });
  });
});

describe("a number without its symbol", () => {
  const missing = { symbol: null, symbolRaw: null, issuerSymbol: null, flags: ["SYMBOL_MISSING"] };

  test.each([
    [
      "QĐ số 15 ngày 20/3/2026",
      { documentType: "DECISION", type: "QĐ", number: 15, kind: null, issuedOn: "2026-03-20" },
    ],
    ["Quyết định số 15 ngày 20/3/2026", { documentType: "DECISION", number: 15, issuedOn: "2026-03-20" }],
    ["KẾ HOẠCH SỐ 05 NGÀY 20/3/2026", { documentType: "PLAN", number: 5, numberRaw: "05" }],
    ["Công văn số 12a ngày 1 tháng 2 năm 2020", { number: 12, suffix: "a", issuedOn: "2020-02-01" }],
    ["Kế hoạch số 1.234 ngày 20/3/2026", { number: 1234, numberRaw: "1.234" }],
    ["QĐ 15 ngày 20/3/2026", { documentType: "DECISION", type: "QĐ", number: 15, issuedOn: "2026-03-20" }],
    ["QĐ số15 ngày 20/3/2026", { documentType: "DECISION", number: 15 }],
    ["Quyết định số 15 (20/3/2026)", { number: 15, issuedOn: "2026-03-20" }],
    ["Quyết định số 15 của UBND tỉnh ngày 20/3/2026", { number: 15, issuedOn: "2026-03-20" }],
    ["Nghị định 91/2017 ngày 31/7/2017", { documentType: "DECREE", number: 91, year: 2017, kind: "LEGISLATIVE" }],
    ["Nghị định số 91/2017 của Chính phủ", { documentType: "DECREE", number: 91, year: 2017, issuedOn: null }],
  ])("%s", (text, expected) => both(text, { ...missing, ...expected }));

  test("without type, word and date it is none in a text", () => {
    for (const text of [
      "Quyết định số 15 của UBND tỉnh",
      "số 15 ngày 20/3/2026",
      "Kế hoạch 5/2019",
      "Quyết định 20 tháng 3 năm 2026",
      "Phòng số 15 ngày 20/3/2026",
      "Kế hoạch 2019 ngày 20/3/2018",
      "Kế hoạch 15 ngày thi đua, từ 20/3/2026",
    ]) {
      expect(findDocumentReferences(text), text).toEqual([]);
    }
  });

  test("the date of its issuing can stand before it", () => {
    expect(
      findDocumentReferences(
        "Ngày 20/3/2026, UBND tỉnh ban hành Quyết định số 15 về thi đua; Chính phủ có Nghị quyết 104/CP",
      ),
    ).toMatchObject([{ number: 15, issuedOn: "2026-03-20", flags: ["SYMBOL_MISSING"] }]);
    expect(findDocumentReferences("Ngày 18/7/1963, Hội đồng Chính phủ ban hành Nghị quyết 104/CP")).toMatchObject([
      { number: 104, symbol: "CP", issuedOn: "1963-07-18" },
    ]);
  });

  test("a citation needs less", () => {
    expect(parseDocumentReference("Quyết định số 15 của UBND tỉnh")).toMatchObject({ ...missing, number: 15 });
    expect(parseDocumentReference("Công văn 15")).toMatchObject({ ...missing, number: 15, type: "CV" });
    expect(parseDocumentReference("số 15 ngày 20/3/2026")).toMatchObject({
      ...missing,
      number: 15,
      documentType: null,
    });
    expect(parseDocumentReference("Luật Thi đua, khen thưởng số 06")).toMatchObject({
      ...missing,
      number: 6,
      documentType: "LAW",
      title: "Luật Thi đua, khen thưởng",
    });
  });
});
