import { expect, it } from "vitest";
import { foldCode, meantCodes, requireCode } from "./record-code.js";

it.each(["lang-son-skhcn", "2021", "a", "a0-phat-huy"])("%s is a code", (code) => {
  expect(requireCode(` ${code}\u00a0`, ["code"])).toBe(code);
});

it("capitals become small letters", () => {
  expect(requireCode("LANG-Son", ["code"])).toBe("lang-son");
});

it.each(["lạng-sơn", "LẠNG", "a_b", "a b", "a.b", "a/b", "-a", "a\u2010b", "ａ"])("%s is none", (code) => {
  expect(() => requireCode(code, ["code"])).toThrow(
    expect.objectContaining({ violations: [{ code: "INVALID_CODE", path: ["code"], values: { code } }] }),
  );
});

it("a blank code is missing, and a long one too long", () => {
  for (const code of ["", " ", null, undefined]) expect(() => requireCode(code, ["code"])).toThrow("missing");
  expect(() => requireCode("a".repeat(101), ["code"], 100)).toThrow("longer than 100");
});

it("a code is looked up in any case, and as it is written first", () => {
  expect(foldCode(" LANG-SON ")).toBe("lang-son");
  expect(meantCodes("Lang-Son")).toEqual(["Lang-Son", "lang-son"]);
  expect(meantCodes("lang-son")).toEqual(["lang-son"]);
});
