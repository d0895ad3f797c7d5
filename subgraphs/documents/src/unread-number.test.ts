import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { findDocumentReferences } from "./find-references.js";
import { parseDocumentReference } from "./parse-reference.js";
import { toDocumentReference } from "./to-document-reference.js";

describe("a number that cannot be parsed", () => {
  test.each([
    "80-QĐ/TNVN",
    "1/KH",
    "Quyết định số 15/QĐ ngày 20/3/2026",
    "100.234/KH-UBND",
    "12/KH_UBND",
    "12\\KH-UBND",
    "12/KHUBND",
    "12//KH-UBND",
    "Số:     /QĐ-UBND",
    "Kế hoạch số",
    "Quyết định số …/QĐ-UBND ngày 5/9/2016",
    "12",
    "2019",
    "Luật 1900\\A",
    "Luật 1900_A",
    "Kế hoạch 1900 A/A",
    "Kế hoạch 2019 KH/UBND",
    "TCVN ISO 9001",
    "Kế hoạch về việc thực hiện 80-QĐ/TNVN",
  ])("is flagged in a citation: %s", (text) => {
    expect(findDocumentReferences(text)).toEqual([]);
    expect(parseDocumentReference(text)).toMatchObject({ number: null, flags: ["NUMBER_NOT_READ"] });
    expect(toDocumentReference({ text }).flags).toEqual(["NUMBER_NOT_READ"]);
  });

  test.each([
    ["163/QĐ-UBND/HC", "QĐ-UBND"],
    ["163/QĐ-UBND_HC", "QĐ-UBND"],
    ["163/QĐ-UBND-hc", "QĐ-UBND"],
    ["163/QĐ-UBND.hc", "QĐ-UBND"],
    ["2345/UBND-NC.1", "UBND-NC"],
    ["34-CT/TW/BCT", "CT/TW"],
  ])("is flagged in a text too, where the symbol goes on: %s", (text, symbol) => {
    expect(findDocumentReferences(`theo ${text} của tỉnh`)).toMatchObject([{ symbol, flags: ["NUMBER_NOT_READ"] }]);
    expect(parseDocumentReference(text)).toMatchObject({ symbol, flags: ["NUMBER_NOT_READ"] });
  });

  test.each(["Quyết định số 15 QĐ-UBND ngày 3/3/2020", "Kế hoạch số 17 KH/TTT", "Chỉ thị số 34 CT/TW"])(
    "is flagged where its symbol stands behind a space: %s",
    (text) => expect(parseDocumentReference(text)).toMatchObject({ flags: ["SYMBOL_MISSING", "NUMBER_NOT_READ"] }),
  );

  test("is not suspected after the end of a sentence", () => {
    expect(
      findDocumentReferences("95/KH-UBND.Ngày mai; 96/KH-UBND. ngày; 97/KH-UBND/ (98/KH-UBND)").map(
        ({ flags }) => flags,
      ),
    ).toEqual([[], [], [], []]);
  });

  test("is flagged where another number could be parsed after it", () => {
    const text = "Kế hoạch 80-QĐ/TNVN thực hiện Kế hoạch 95/KH-UBND";
    expect(parseDocumentReference(text)).toMatchObject({ number: 95, flags: ["NUMBER_NOT_READ"] });
  });

  test.each([
    "1 234/KH-UBND",
    "theo 12 345/KH-UBND",
    "Quyết định số 15-16/QĐ-UBND",
    "Kế hoạch 95 + 96/KH-UBND",
    "Kế hoạch 95&96/KH-UBND",
  ])("is flagged where digits before it belong to it: %s", (text) => {
    expect(findDocumentReferences(text)).toMatchObject([{ flags: ["NUMBER_NOT_READ"] }]);
    expect(parseDocumentReference(text)).toMatchObject({ flags: ["NUMBER_NOT_READ"] });
  });

  test.each(["95, 96/KH-UBND", "95 và 96/KH-UBND", "95; 96/KH-UBND", "95 đến 99/KH-UBND"])(
    "of several numbers the first is the one that is cited: %s",
    (text) => expect(parseDocumentReference(text)).toMatchObject({ flags: ["NUMBER_NOT_READ"] }),
  );

  test.each([
    "Điều 23, 06/2022/QH15",
    "Đ.23 Luật 06/2022/QH15",
    "năm 2019, 95/KH-UBND",
    "ngày 29/8/2019, 95/KH-UBND",
    "ngày 29/8/2019-95/KH-UBND",
    "1. 95/KH-UBND",
    "2) 95/KH-UBND",
    "Phụ lục 3 - 95/KH-UBND",
    "Kế hoạch số 95/KH-UBND và 96/KH-UBND",
    "95/KH-UBND, 96/KH-UBND",
  ])("other digits before a number are none of it: %s", (text) => {
    expect(findDocumentReferences(text).flatMap(({ flags }) => flags)).toEqual([]);
    expect(parseDocumentReference(text)).toMatchObject({ flags: [] });
  });

  test.each([
    "QĐ số ngày 20/3/2026",
    "Quyết định số của UBND tỉnh",
    "Số: , ngày 20/3/2026",
    "Công văn số: ngày 20/3/2026",
  ])("is flagged where “số” has none: %s", (text) =>
    expect(parseDocumentReference(text)).toMatchObject({ number: null, flags: ["NUMBER_NOT_READ"] }),
  );

  test.each([
    "Kế hoạch chuyển đổi số",
    "Kế hoạch chuyển đổi số 2023",
    "Kế hoạch chuyển đổi số của tỉnh năm 2023",
    "Nghị quyết chuyển đổi số: giải pháp, lộ trình.",
    "Chương trình phát triển vùng đồng bào dân tộc thiểu số 2021-2025",
    "Chỉ thị về công tác dân tộc thiểu số.",
    "Đề án nâng cao chất lượng dân số, gia đình",
    "Luật Thi đua, khen thưởng",
    "Luật Thi đua, khen thưởng 2022",
    "Luật Thi đua, khen thưởng năm 2003",
    "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ 15",
    "Nghị quyết Đại hội Đảng bộ tỉnh Lạng Sơn lần thứ XVI, nhiệm kỳ 2015 - 2020",
    "Công văn ngày 14 tháng 7 năm 2016 của Sở Nội vụ",
    "các Chỉ thị, Nghị quyết, Chương trình hành động năm 2023 của tỉnh",
    "khoản 2 và 3 Điều 5 Luật Thi đua, khen thưởng",
    "Kế hoạch phát triển kinh tế - xã hội 5 năm 2021-2025",
    "Kế hoạch tháng 7/2019",
    "Quyết định khen thưởng 12 tập thể",
    "Kế hoạch về việc kỷ niệm ngày 19/5",
    "một số văn bản hướng dẫn",
    "văn bản hướng dẫn",
  ])("is not suspected where none is printed: %s", (text) => {
    expect(parseDocumentReference(text)).toMatchObject({ number: null, flags: [] });
  });
});
