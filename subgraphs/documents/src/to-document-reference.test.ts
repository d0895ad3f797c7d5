import "reflect-metadata";
import { DomainError, type Violation } from "@thidua/base/errors";
import { Certainty } from "@thidua/kit/model/provenance";
import { describe, expect, test } from "vitest";
import { DocumentReference } from "./document-reference.js";
import { toDocumentReference } from "./to-document-reference.js";
import { toLegalBasis } from "./to-legal-basis.js";

const violations = (act: () => unknown): readonly Violation[] => {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return (error as DomainError).violations;
  }
  throw new Error("nothing was raised");
};

describe("what is too long to be a citation", () => {
  test.each([
    ["text", { text: "số 1 ".repeat(60_000) }],
    ["title", { text: "Kế hoạch số 17/KH-TTT", title: "x".repeat(1_001) }],
    ["issuer", { text: "Kế hoạch số 17/KH-TTT", issuer: "x".repeat(1_001) }],
    ["term", { text: "Kế hoạch số 17/KH-TTT", term: "x".repeat(1_001) }],
    ["ordinalRaw", { text: "Kế hoạch số 17/KH-TTT", ordinalRaw: "x".repeat(1_001) }],
    ["type", { text: "Kế hoạch số 17/KH-TTT", type: "x".repeat(1_001) }],
  ])("is refused before it is read: %s", (field, input) => {
    const began = performance.now();
    expect(violations(() => toDocumentReference(input, ["document"]))).toMatchObject([
      { code: "TOO_LONG", path: ["document", field], values: { limit: 1_000 } },
    ]);
    expect(performance.now() - began).toBeLessThan(50);
  });

  test("a legal basis no less", () => {
    const text = "khoản 1, 2, 3 ".repeat(60_000);
    expect(violations(() => toLegalBasis({ text }, ["legalBasis"]))).toMatchObject([
      { code: "TOO_LONG", path: ["legalBasis", "text"] },
    ]);
    const basis = { text: "Đ.23", provision: "x".repeat(1_001) };
    expect(violations(() => toLegalBasis(basis, []))).toMatchObject([{ code: "TOO_LONG", path: ["provision"] }]);
  });
});

describe("a citation becomes a stored value", () => {
  test("the words stay verbatim, the rest is read from them, nothing is undefined", () => {
    const text = "Kế hoạch số 17/KH-TTT";
    const reference = toDocumentReference({ text, issuedOn: "2019-08-29", issuer: "Thanh tra tỉnh" });
    expect(reference).toBeInstanceOf(DocumentReference);
    expect(JSON.parse(JSON.stringify(reference))).toEqual({
      text,
      kind: "ADMINISTRATIVE",
      type: "PLAN",
      typeSymbol: "KH",
      number: 17,
      numberRaw: "17",
      suffix: null,
      year: null,
      symbol: "KH-TTT",
      symbolRaw: "KH-TTT",
      issuerSymbol: "TTT",
      unitSymbol: null,
      issuer: "Thanh tra tỉnh",
      title: null,
      ordinal: null,
      ordinalRaw: null,
      term: null,
      issuedOn: "2019-08-29",
      flags: [],
      suggestion: null,
      certainty: null,
    });
  });

  test("the misspelt unit of the letter is kept beside its suggestion", () => {
    expect(
      toDocumentReference({ text: "Công văn số 1295/SNV-BTĐKH ngày 14/7/2016", certainty: Certainty.STATED }),
    ).toMatchObject({
      type: "OFFICIAL_LETTER",
      typeSymbol: "CV",
      unitSymbol: "BTĐKH",
      suggestion: "BTĐKT",
      flags: ["SUSPECTED_TYPO"],
      certainty: "STATED",
    });
  });

  test("explicit values fill what the words leave out", () => {
    expect(
      toDocumentReference({ text: "Hướng dẫn thi đua", type: "HD", title: "Thi đua 2020", ordinalRaw: "XV" }),
    ).toMatchObject({
      type: "GUIDELINE",
      title: "Thi đua 2020",
      ordinal: 15,
      ordinalRaw: "XV",
    });
    expect(toDocumentReference({ text: "văn bản của tỉnh", type: "QH" })).toMatchObject({
      type: "LAW",
      typeSymbol: null,
    });
    expect(toDocumentReference({ text: "202/2025/QH15", type: "NQ" })).toMatchObject({ type: "RESOLUTION", flags: [] });
  });

  test("an explicit type that contradicts the words is flagged; the printed one stands", () => {
    expect(toDocumentReference({ text: "95/KH-UBND", type: "QĐ" })).toMatchObject({
      type: "PLAN",
      typeSymbol: "KH",
      flags: ["TYPE_WORD_CONFLICT"],
    });
  });

  test("an impossible printed date stays flagged, whether a date is given or not", () => {
    const text = "Kế hoạch số 95/KH-UBND ngày 31/4/2019";
    expect(toDocumentReference({ text })).toMatchObject({ issuedOn: null, flags: ["INVALID_DATE"] });
    expect(toDocumentReference({ text, issuedOn: "2019-04-30" })).toMatchObject({
      issuedOn: "2019-04-30",
      flags: ["INVALID_DATE"],
    });
  });

  test("a given date, ordinal or term never replaces another printed one", () => {
    const text = "Kế hoạch số 95/KH-UBND ngày 29/7/2019";
    expect(toDocumentReference({ text, issuedOn: "2019-07-29" }).issuedOn).toBe("2019-07-29");
    expect(violations(() => toDocumentReference({ text, issuedOn: "2019-07-30" }, ["document"]))).toEqual([
      {
        code: "DOCUMENT_CONTRADICTS_TEXT",
        path: ["document", "issuedOn"],
        values: { given: "2019-07-30", printed: "2019-07-29" },
      },
    ]);
    const congress = "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2015 - 2020";
    expect(
      violations(() => toDocumentReference({ text: congress, ordinal: 15, term: "2010-2015" })).map(
        (each) => each.path,
      ),
    ).toEqual([["ordinal"], ["term"]]);
  });

  test("a type that does not exist and an empty text are refused together", () => {
    expect(violations(() => toDocumentReference({ text: " ", type: "QD" }, ["input", "document"]))).toEqual([
      { code: "REQUIRED", path: ["input", "document", "text"] },
      { code: "UNKNOWN_DOCUMENT_TYPE", path: ["input", "document", "type"], values: { type: "QD" } },
    ]);
  });
});
