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
