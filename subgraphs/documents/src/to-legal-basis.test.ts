import "reflect-metadata";
import { DomainError, type Violation } from "@thidua/base/errors";
import { describe, expect, test } from "vitest";
import { legalBasisFrom, toLegalBasis } from "./to-legal-basis.js";

const violations = (act: () => unknown): readonly Violation[] => {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return (error as DomainError).violations;
  }
  throw new Error("nothing was raised");
};

describe("a legal basis", () => {
  test.each([
    ["Đ.23 Luật 06/2022/QH15", "Đ.23", "Luật 06/2022/QH15"],
    ["Law 06/2022/QH15 Đ.5.2", "Đ.5.2", "06/2022/QH15"],
    ["điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng số 06/2022/QH15", "điểm d khoản 1 Điều 74", "số 06/2022/QH15"],
    [
      "Điều 8 và Điều 9 Nghị định 152/2025/NĐ-CP ngày 14/6/2025",
      "Điều 8 và Điều 9",
      "Nghị định 152/2025/NĐ-CP ngày 14/6/2025",
    ],
    ["Đ.4.5–4.7 Nghị định 152/2025/NĐ-CP", "Đ.4.5–4.7", "Nghị định 152/2025/NĐ-CP"],
    ["Đ.54.1.đ Nghị định 152/2025/NĐ-CP", "Đ.54.1.đ", "Nghị định 152/2025/NĐ-CP"],
    ["Thông tư 15/2025/TT-BNV", null, "Thông tư 15/2025/TT-BNV"],
    ["N152 Đ.59.2", "Đ.59.2", null],
    ["theo quy định của pháp luật", null, null],
  ])("%s", (text, provision, document) => {
    const basis = legalBasisFrom(text);
    expect(basis).toMatchObject({ text, provision });
    expect(basis.document?.text ?? null).toBe(document);
  });

  test.each([
    ["Đ.5 Quyết định 80-QĐ/TNVN", "Quyết định 80-QĐ/TNVN", { number: null, flags: ["NUMBER_NOT_READ"] }],
    ["khoản 1 Điều 2 Quyết định số 15/QĐ", "Quyết định số 15/QĐ", { number: null, flags: ["NUMBER_NOT_READ"] }],
    ["Đ.5 Quyết định số 15", "Quyết định số 15", { number: 15, symbol: null, flags: ["SYMBOL_MISSING"] }],
    ["Điều 3 Nghị định 91/2017", "Nghị định 91/2017", { number: 91, year: 2017, flags: ["SYMBOL_MISSING"] }],
    ["Đ.5 163/qđ-ubnd", "163/qđ-ubnd", { number: 163, symbol: "QĐ-UBND", flags: ["SUSPECTED_TYPO"] }],
    ["Đ.5 Quyết định số 15-16/QĐ-UBND", "16/QĐ-UBND", { number: 16, flags: ["NUMBER_NOT_READ"] }],
    ["Đ.5 Quyết định 163/QĐ-UBND/HC", "Quyết định 163/QĐ-UBND", { number: 163, flags: ["NUMBER_NOT_READ"] }],
    ["Điều 2 80-QĐ/TNVN và 95/KH-UBND", "95/KH-UBND", { number: 95, flags: ["NUMBER_NOT_READ"] }],
    ["Đ.5 95/KH-UBND (31/4/2019)", "95/KH-UBND", { number: 95, issuedOn: null, flags: ["INVALID_DATE"] }],
  ])("%s is not without a document, but flagged", (text, document, expected) => {
    expect(legalBasisFrom(text).document).toMatchObject({ text: document, ...expected });
  });

  test("explicit parts win over the reading; the words stay", () => {
    const text = "Căn cứ Đ.23 Luật 06/2022/QH15";
    expect(toLegalBasis({ text, provision: "Điều 24", document: { text: "152/2025/NĐ-CP" } })).toMatchObject({
      text,
      provision: "Điều 24",
      document: { number: 152 },
    });
    expect(toLegalBasis({ text })).toMatchObject({ provision: "Đ.23", document: { number: 6, type: "LAW" } });
  });

  test("messages point into the input", () => {
    expect(violations(() => toLegalBasis({ text: "" }, ["legalBasis"]))).toMatchObject([
      { code: "REQUIRED", path: ["legalBasis", "text"] },
    ]);
    expect(
      violations(() => toLegalBasis({ text: "x", document: { text: "y", type: "?" } }, ["legalBasis"])),
    ).toMatchObject([{ code: "UNKNOWN_DOCUMENT_TYPE", path: ["legalBasis", "document", "type"] }]);
  });
});
