import fc from "fast-check";
import { expect, it } from "vitest";
import { foldAwardCode } from "./award-code.js";

const codes = [
  "CSTĐTQ",
  "CSTĐT",
  "CSTĐCS",
  "LĐTT",
  "CSTT",
  "CTĐCP",
  "TTLĐXS",
  "ĐVQT",
  "XPĐKTB",
  "GĐVH",
  "BKTTg",
  "HCĐĐKDT",
  "GK",
];

it("folds letter case, D for Đ, and composed or decomposed letters to the same code", () => {
  const typed = fc.constantFrom(...codes).chain((code) =>
    fc
      .array(fc.tuple(fc.boolean(), fc.constantFrom("Đ", "D", "đ", "d", "Ð")), {
        minLength: code.length,
        maxLength: code.length,
      })
      .map((choices) => ({
        code,
        typed: [...code]
          .map((letter, index) => {
            const [isLower, stroke] = choices[index]!;
            if (letter === "Đ") return stroke;
            return isLower ? letter.toLowerCase() : letter.toUpperCase();
          })
          .join(""),
      })),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom("", " ", ".", "\u00a0"), ({ code, typed: text }, edge) => {
      expect(foldAwardCode(`${edge}${text}${edge}`)).toBe(foldAwardCode(code));
    }),
  );
});

it("keeps different codes apart", () => {
  expect(new Set(codes.map(foldAwardCode)).size).toBe(codes.length);
});

it("returns an empty text for a code without letters and digits", () => {
  expect(foldAwardCode(" - . ")).toBe("");
});
