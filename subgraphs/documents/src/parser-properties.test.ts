import "reflect-metadata";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentTypeSymbols } from "./document-type-symbol.js";
import { findDocumentReferences } from "./find-references.js";
import { issuerCodes, partyFormIssuerCodes, partyIssuerCodes } from "./issuer.js";
import { parseDocumentReference } from "./parse-reference.js";
import { printNumber } from "./print-number.js";
import { toDocumentReference } from "./to-document-reference.js";
import { legalBasisFrom } from "./to-legal-basis.js";

const types = documentTypeSymbols.map((row) => row.symbol);
const partyTypes = documentTypeSymbols.filter((row) => row.isParty).map((row) => row.symbol);
const issuers = issuerCodes.map((issuer) => issuer.code);
const units = fc.constantFrom("", "-HC", ".HC", "-VX1", ".TH2", "-SNV", ".KT-TH");
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
    units,
  )
  .map(([digits, suffix, bar, type, join, issuer, unit]) => ({
    text: `${digits}${suffix}${bar}${type}${join}${issuer}${unit}`,
    expected: {
      kind: "ADMINISTRATIVE",
      numberRaw: digits,
      number: Number(digits),
      suffix: suffix || null,
      type,
      issuerSymbol: issuer,
      unitSymbol: unit.slice(1) || null,
    },
  }));
const legislative = fc
  .tuple(
    padded(9999),
    fc.constantFrom("", "a"),
    fc.integer({ min: 1945, max: 2099 }),
    fc.constantFrom(...types),
    fc.constantFrom(...issuers),
  )
  .map(([digits, suffix, year, type, issuer]) => ({
    text: `${digits}${suffix}/${year}/${type}-${issuer}`,
    expected: {
      kind: "LEGISLATIVE",
      numberRaw: digits,
      number: Number(digits),
      suffix: suffix || null,
      year,
      type,
      issuerSymbol: issuer,
    },
  }));
const party = fc
  .tuple(padded(9999), dash, fc.constantFrom(...partyTypes), slash, fc.constantFrom(...partyFormIssuerCodes))
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
const before = fc.constantFrom(
  "",
  "Thực hiện ",
  "Kế hoạch số ",
  "(",
  "căn cứ “",
  "số: ",
  "Quyết định số",
  "\n",
  "TP. ",
);
const after = fc.constantFrom("", " của UBND tỉnh", ")", "”.", ", ", "; ", " ngày 5/9/2016", "\n- Sở");
const noise = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(..."0123456789/-–.,& ()\nKHQĐUBNDTWCPkhubndngàytháng20\u0301\u00A0số"),
    maxLength: 60,
  }),
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
          expect(found.text).toContain(found.symbolRaw ?? found.numberRaw);
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
        for (const { start: _start, end: _end, issuedOn, flags: _flags, ...found } of findDocumentReferences(raw)) {
          // "104/CP" is a number by its date, which need not stand beside it.
          expect(parseDocumentReference(found.text, { issuedOn })).toMatchObject(found);
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

  test("what is printed is parsed into the same parts, and printed again", () => {
    fc.assert(
      fc.property(reference, ({ text: citation }) => {
        const { text: _text, symbolRaw: _raw, ...parts } = parseDocumentReference(citation);
        const printed = printNumber({ ...parts, numberRaw: parts.numberRaw! });
        expect(parseDocumentReference(printed)).toMatchObject(parts);
        const { symbolRaw: _printed, numberRaw, ...again } = parseDocumentReference(printed);
        expect(printNumber({ ...again, numberRaw: numberRaw! })).toBe(printed);
      }),
      { numRuns: 2000 },
    );
  });

  test("a misspelt reference has the parts of the correct one, its own words, and the correct one as suggestion", () => {
    const misspell = fc.constantFrom<(text: string) => string>(
      (text) => text.toLowerCase(),
      (text) => text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, "/"),
      (text) => text.replaceAll("Đ", "D").toLowerCase(),
    );
    // "hd" is HD, "da" is DA: those types cannot be written without their stroke.
    const strokes = new Set(["HĐ", "ĐA"]);
    const plain = fc
      .tuple(
        padded(9999),
        fc.constantFrom(...types),
        fc.constantFrom(...issuers),
        fc.option(fc.integer({ min: 1945, max: 2099 })),
      )
      .filter(([, type, issuer]) => !strokes.has(type) && !partyIssuerCodes.includes(issuer))
      .map(([digits, type, issuer, year]) => `${digits}/${year === null ? "" : `${year}/`}${type}-${issuer}`);
    fc.assert(
      fc.property(plain, misspell, (correct, change) => {
        const printed = change(correct);
        const { text: _text, symbolRaw: _raw, suggestion: _none, flags, ...parts } = parseDocumentReference(correct);
        const found = parseDocumentReference(printed);
        expect(found).toMatchObject(parts);
        if (printed === correct) return;
        expect(found.suggestion).toBe(correct);
        expect(found.flags).toEqual(["SUSPECTED_TYPO", ...flags]);
        expect(printed).toContain(found.symbolRaw);
        expect(findDocumentReferences(`theo ${printed} của tỉnh`)).toMatchObject([{ suggestion: correct }]);
      }),
      { numRuns: 2000 },
    );
  });

  test("a citation with digits has a number, or a date, or a flag: never null without a word", () => {
    // Those of a year are no number unless a symbol follows.
    const isYear = (value: number) => value >= 1900 && value < 2100;
    const digits = fc
      .integer({ min: 1, max: 99_999 })
      .filter((value) => !isYear(value))
      .map(String);
    const mark = fc.constantFrom("/", "-", " ", ".", "_", "\\", "//", "–", "");
    const letters = fc.string({ unit: fc.constantFrom(..."AKHQĐUBNDTWctkhđ0192&."), minLength: 1, maxLength: 8 });
    const head = fc.constantFrom("", "Quyết định số ", "số", "Kế hoạch ", "KH số ", "Luật ", "80");
    fc.assert(
      fc.property(head, digits, mark, letters, mark, letters, (word, number, bar, first, join, second) => {
        const citation = `${word}${number}${bar}${first}${join}${second}`;
        const { number: found, issuedOn, flags } = parseDocumentReference(citation);
        expect(found !== null || issuedOn !== null || flags.length > 0, citation).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test("no reference is found twice", () => {
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 6 }), (references) => {
        const page = references.map((each) => `Kế hoạch số ${each.text}`).join("; ");
        expect(findDocumentReferences(page)).toMatchObject(references.map((each) => each.expected));
      }),
    );
  });

  test.each(
    Object.entries({
      digits: "9",
      groups: "1/A-A-",
      "one group after another": "A-",
      dots: "1/QĐ-UBND.A.A.A",
      "small letters": "1/kh-ubnd-x/",
      slashes: "1/a/",
      dashes: "1-a-",
      dates: "1/1/2020-",
      "dates of issue": "Kế hoạch 1/1/2020 ",
      "numbers without symbols": "QĐ số 1 ",
      "years alone": "Nghị định 1/2017 ",
      "the Government alone": "Nghị quyết 1/CP ",
      "dates of issuing before numbers": "ngày 1/1/2020 ban hành QĐ số 1 ",
      "references without dates": "1/KH-UBND ",
      spaces: "1/A       ",
      "number words": "số ",
      "line breaks": "95/KH-UBND\n\t",
      commas: "95/KH-UBND, ",
      days: "ngày 31/4 ",
      asterisks: "số* *",
      brackets: "(“)”",
    }),
  )(
    "time grows with the length of hostile input, not with its square: %s",
    (_name, part) => {
      const measure = (length: number) => {
        const hostile = part.repeat(Math.ceil(length / part.length));
        const started = process.cpuUsage();
        findDocumentReferences(hostile);
        parseDocumentReference(hostile);
        return process.cpuUsage(started).user / 1_000;
      };
      measure(10_000);
      // Four times the length would take sixteen times as long if it were quadratic; short times are noise.
      const [short, long] = [measure(30_000), measure(120_000)];
      expect(long, `${short} ms, then ${long} ms`).toBeLessThan(Math.max(1_000, short * 9));
    },
    60_000,
  );

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
