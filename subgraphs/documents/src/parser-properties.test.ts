import "reflect-metadata";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentTypeSymbols } from "./document-type-symbol.js";
import { findDocumentReferences } from "./find-references.js";
import { issuerCodes, partyIssuerCodes } from "./issuer.js";
import { parseDocumentReference } from "./parse-reference.js";
import { toDocumentReference } from "./to-document-reference.js";
import { legalBasisFrom } from "./to-legal-basis.js";

const types = documentTypeSymbols.map((row) => row.symbol);
const partyTypes = documentTypeSymbols.filter((row) => row.isParty).map((row) => row.symbol);
const issuers = issuerCodes.map((issuer) => issuer.code);
const dash = fc.constantFrom("-", "–", " - ", " – ", "- ", "\u2011", "—", "\u00A0-\u00A0");
const slash = fc.constantFrom("/", " / ", "/ ", "/");
const padded = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, "0"));

const administrative = fc
  .tuple(
    padded(99_999),
    fc.constantFrom("", "a", "đ"),
    slash,
    fc.constantFrom(...types),
    dash,
    fc.constantFrom(...issuers),
  )
  .map(([digits, suffix, bar, type, join, issuer]) => ({
    text: `${digits}${suffix}${bar}${type}${join}${issuer}`,
    expected: {
      kind: "ADMINISTRATIVE",
      numberRaw: digits,
      number: Number(digits),
      suffix: suffix || null,
      type,
      issuerSymbol: issuer,
    },
  }));
const legislative = fc
  .tuple(padded(9999), fc.integer({ min: 1945, max: 2099 }), fc.constantFrom(...types), fc.constantFrom(...issuers))
  .map(([digits, year, type, issuer]) => ({
    text: `${digits}/${year}/${type}-${issuer}`,
    expected: { kind: "LEGISLATIVE", numberRaw: digits, number: Number(digits), year, type, issuerSymbol: issuer },
  }));
const party = fc
  .tuple(padded(9999), dash, fc.constantFrom(...partyTypes), slash, fc.constantFrom(...partyIssuerCodes))
  .map(([digits, join, type, bar, issuer]) => ({
    text: `${digits}${join}${type}${bar}${issuer}`,
    expected: {
      kind: "PARTY",
      numberRaw: digits,
      number: Number(digits),
      type,
      issuerSymbol: issuer,
      symbol: `${type}/${issuer}`,
    },
  }));
const reference = fc.oneof(administrative, legislative, party);
const before = fc.constantFrom("", "Thực hiện ", "Kế hoạch số ", "(", "căn cứ “", "số: ", "\n", "TP. ");
const after = fc.constantFrom("", " của UBND tỉnh", ")", "”.", ", ", "; ", " ngày 5/9/2016", "\n- Sở");
const noise = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."0123456789/-–.,& ()\nKHQĐUBNDTWngàytháng\u0301\u00A0số"), maxLength: 60 }),
);
const text = fc
  .array(
    fc.oneof(
      noise,
      reference.map((each) => each.text),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(" "));

describe("the parser, whatever it reads", () => {
  test("finds every reference that the grammar allows, in any surroundings", () => {
    fc.assert(
      fc.property(before, reference, after, (left, { text: citation, expected }, right) => {
        const found = findDocumentReferences(left + citation + right);
        expect(found).toMatchObject([expected]);
      }),
      { numRuns: 3000 },
    );
  });

  test("offsets point at the verbatim words in the raw text, in order and apart", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("NFC", "NFD"), (plain, form) => {
        const raw = plain.normalize(form);
        let end = 0;
        for (const found of findDocumentReferences(raw)) {
          expect(raw.slice(found.start, found.end)).toBe(found.text);
          expect(found.text).toContain(found.symbolRaw);
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("reading the words of a reference again gives the same number", () => {
    fc.assert(
      fc.property(text, (raw) => {
        for (const { start: _start, end: _end, issuedOn: _date, flags: _flags, ...found } of findDocumentReferences(
          raw,
        )) {
          expect(parseDocumentReference(found.text)).toMatchObject(found);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("the normal form of a text does not change what is read", () => {
    const read = (raw: string) =>
      findDocumentReferences(raw).map((each) => [each.symbol, each.number, each.issuedOn, each.flags]);
    fc.assert(
      fc.property(before, reference, after, (left, { text: citation }, right) => {
        expect(read((left + citation + right).normalize("NFD"))).toEqual(read(left + citation + right));
      }),
    );
  });

  test("noise never throws and always gives one citation back", () => {
    fc.assert(
      fc.property(fc.oneof(noise, text), (raw) => {
        findDocumentReferences(raw);
        expect(parseDocumentReference(raw).text).toBe(raw);
        expect(legalBasisFrom(raw).text).toBe(raw);
        if (raw.trim()) expect(toDocumentReference({ text: raw }).text).toBe(raw);
      }),
      { numRuns: 2000 },
    );
  }, 30_000);

  test("a long page is read in time proportional to its length", () => {
    const sentence = "Ngày 16/1/2023, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND về thi đua; ";
    // CPU time: other processes of the machine do not count.
    const started = process.cpuUsage();
    expect(findDocumentReferences(sentence.repeat(3000))).toHaveLength(3000);
    findDocumentReferences("9".repeat(100_000));
    findDocumentReferences(`1/${"A-".repeat(50_000)}`);
    findDocumentReferences(`1/A${" ".repeat(100_000)}`);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000);
  }, 30_000);
});
