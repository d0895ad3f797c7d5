import "reflect-metadata";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocumentType } from "./document-type.js";
import { documentTypeOf, documentTypeSymbol, documentTypeSymbols, symbolOfType } from "./document-type-symbol.js";
import { isKnownIssuer, issuerOf } from "./issuer.js";
import { normalize, rawSlice } from "./normalize.js";
import { parseRomanOrdinal, toRoman } from "./roman.js";
import { isOneEditAway, suggestUnit } from "./suggest.js";

describe("Roman ordinals", () => {
  test.each([
    ["XIII", 13],
    ["XVI", 16],
    ["XV", 15],
    ["X", 10],
    ["V", 5],
    ["MMMCMXCIX", 3999],
  ])("%s is %i", (text, value) => expect(parseRomanOrdinal(text)).toBe(value));

  test.each(["", "IIII", "VX", "IC", "xv", "XV ", "15", "VV", "MMMM", "XVA"])("%j is none", (text) =>
    expect(parseRomanOrdinal(text)).toBeNull(),
  );

  test("each number from 1 to 3999 is read from its one spelling", () => {
    for (let value = 1; value < 4000; value++) expect(parseRomanOrdinal(toRoman(value))).toBe(value);
  });
});

describe("types", () => {
  test("every type has a word and all but a law and an edict an abbreviation of their own", () => {
    const types = new Set(documentTypeSymbols.map((row) => row.type));
    expect(Object.values(DocumentType).filter((type) => !types.has(type))).toEqual(["LAW", "EDICT"]);
    expect(new Set(documentTypeSymbols.map((row) => row.symbol)).size).toBe(documentTypeSymbols.length);
  });

  test("letter case counts", () => {
    expect(documentTypeSymbol("TTr")?.name).toBe("Tờ trình");
    expect(documentTypeSymbol("TTR")).toBeUndefined();
    expect(documentTypeOf("TTg")).toBeNull();
    expect(documentTypeOf(null)).toBeNull();
    expect(symbolOfType(DocumentType.PLAN)).toBe("KH");
    expect(symbolOfType(DocumentType.SLIP)).toBeNull();
    expect(symbolOfType(DocumentType.LAW)).toBeNull();
  });
});

describe("issuers", () => {
  test("the level of UBND comes from the context only", () => {
    expect(issuerOf("UBND")).toEqual({ code: "UBND", level: null });
    expect(issuerOf("TTT")?.level).toBe("PROVINCE");
    expect(issuerOf("TTg")?.level).toBe("CENTRAL");
    expect(issuerOf("QH15")).toEqual({ code: "QH", level: "CENTRAL" });
    expect(issuerOf("TNVN")).toBeUndefined();
  });

  test("a joint symbol is known when each part is", () => {
    expect(isKnownIssuer("BNV-BTC")).toBe(true);
    expect(isKnownIssuer("BNV-XYZ")).toBe(false);
    expect(isKnownIssuer("BNV-XYZ", ["XYZ"])).toBe(true);
  });
});

describe("suggestions", () => {
  test("one letter replaced, dropped or added", () => {
    for (const unit of ["BTĐKH", "BTDKT", "BĐKT", "BTĐKTT", "XBTĐKT"]) expect(suggestUnit(unit)).toBe("BTĐKT");
    for (const unit of ["BTĐKT", "TĐKT", "TCCB", "KT", ""]) expect(suggestUnit(unit)).toBeNull();
  });

  test("one edit is distinguished from none and from two", () => {
    const code = fc.array(fc.constantFrom(..."ABĐ"), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(code, fc.nat(), (letters, seed) => {
        const at = seed % letters.length;
        const word = letters.join("");
        expect(isOneEditAway(word, word)).toBe(false);
        expect(isOneEditAway(word, letters.toSpliced(at, 1).join(""))).toBe(true);
        expect(isOneEditAway(word, letters.toSpliced(at, 1, "X").join(""))).toBe(true);
        expect(isOneEditAway(letters.toSpliced(at, 0, "X").join(""), word)).toBe(true);
        expect(isOneEditAway(word, `X${word}X`)).toBe(false);
      }),
    );
  });
});

describe("preparing a text", () => {
  test("each prepared unit leads back to the raw characters it came from", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("e", "\u0302", "\u0301", "đ", "Ð", "\u00A0", "–", "😀", "k") }),
        (raw) => {
          const source = normalize(raw);
          expect(source.text).toBe(
            raw.normalize("NFC").replaceAll("\u00A0", " ").replaceAll("Ð", "Đ").replaceAll("–", "-"),
          );
          expect(source.starts).toHaveLength(source.text.length);
          if (source.text) expect(rawSlice(source, 0, source.text.length)).toBe(raw);
        },
      ),
    );
  });

  test("a decomposed word is cut out whole", () => {
    const raw = "Sở Nội vụ".normalize("NFD");
    const source = normalize(raw);
    expect(rawSlice(source, 3, 6).normalize("NFC")).toBe("Nội");
  });
});
