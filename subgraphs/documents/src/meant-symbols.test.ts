import "reflect-metadata";
import fc from "fast-check";
import { expect, it } from "vitest";
import { documentTypeSymbols } from "./document-type-symbol.js";
import { issuerCodes } from "./issuer.js";
import { meantSymbols } from "./meant-symbols.js";

it.each([
  ["KH-UBND", "KH-UBND"],
  ["kh-ubnd", "KH-UBND"],
  [" KH - UBND ", "KH-UBND"],
  ["KH\u2011UBND", "KH-UBND"],
  ["KH\u00a0–\u00a0UBND", "KH-UBND"],
  ["QÐ-UBND", "QĐ-UBND"],
  ["QD-UBND", "QĐ-UBND"],
  ["ct-ttg", "CT-TTg"],
  ["CT-TTG", "CT-TTg"],
  ["ttr-snv", "TTr-SNV"],
  ["qđ-ubnd.hc", "QĐ-UBND.HC"],
  ["ubnd-vx1", "UBND-VX1"],
  ["nq-ubtvqh15", "NQ-UBTVQH15"],
  ["qh15", "QH15"],
  ["kh/đtn", "KH/ĐTN"],
  ["ct / tw", "CT/TW"],
  ["12-kh/mttq-btt".slice(3), "KH/MTTQ-BTT"],
  ["kh-syt", "KH-SYT"],
  ["ubnd", "UBND"],
  ["ttg", "TTg"],
  ["cp", "CP"],
])("%s can mean the symbol %s", (typed, symbol) => {
  expect(meantSymbols(typed)).toContain(symbol);
  expect(meantSymbols(typed.normalize("NFD"))).toContain(symbol);
});

it("what is written by the rules is itself first, and a symbol of no list keeps its letters", () => {
  expect(meantSymbols("HD-UBND")).toEqual(["HD-UBND"]);
  expect(meantSymbols("SNV-BTĐKH")).toEqual(["SNV-BTĐKH"]);
  expect(meantSymbols("QĐ-Xyz")[0]).toBe("QĐ-Xyz");
});

it.each(["", " ", "-", "/", "a".repeat(5000), "-/".repeat(5000)])(
  "any other text means no more than itself",
  (typed) => {
    expect(meantSymbols(typed).length).toBeLessThanOrEqual(2);
  },
);

it("each symbol of listed codes is found in small letters, in capitals and with spaces", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...documentTypeSymbols.map(({ symbol }) => symbol)),
      fc.constantFrom(...issuerCodes.map(({ code }) => code)),
      fc.constantFrom("-", "/"),
      (type, issuer, bar) => {
        const symbol = type + bar + issuer;
        for (const typed of [symbol, symbol.toLowerCase(), symbol.toUpperCase(), ` ${type} ${bar} ${issuer} `]) {
          expect(meantSymbols(typed)).toContain(symbol);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});
