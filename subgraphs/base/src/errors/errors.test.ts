import fc from "fast-check";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import { forgetText } from "./error-texts.js";
import { allErrors, commonErrors, DomainError, defineErrors, localizeError, raise, requestError } from "./index.js";

const testErrors = defineErrors({
  TEST_RANGE: { vi: "{value} ngoài khoảng {from}–{to}", en: "{value} is not within {from}–{to}" },
  TEST_PLAIN: { vi: "Sai", en: "Wrong" },
});

afterAll(() => {
  for (const code of Object.keys(testErrors)) forgetText(code);
});

describe("the closed list of codes", () => {
  it("holds every defined code with its texts", () => {
    expect(allErrors().map(([code]) => code)).toEqual(
      expect.arrayContaining([...Object.keys(commonErrors), "TEST_PLAIN", "TEST_RANGE"]),
    );
  });

  it("refuses a second definition of a code, even with the same texts", () => {
    expect(() => defineErrors({ TEST_PLAIN: { vi: "Sai", en: "Wrong" } })).toThrow(/TEST_PLAIN is defined twice/);
  });

  it("refuses texts whose placeholders differ, when compiled and when run", () => {
    // @ts-expect-error the English text has another placeholder
    expect(() => defineErrors({ TEST_DIFFERS: { vi: "{a}", en: "{b}" } })).toThrow(/differ in their values/);
    // @ts-expect-error the English text lacks the placeholder
    expect(() => defineErrors({ TEST_LACKS: { vi: "Thiếu {a}", en: "Missing" } })).toThrow(/differ in their values/);
  });
});

describe("the function of a code", () => {
  it("returns the error to throw, with code, path and values", () => {
    const error = testErrors.TEST_RANGE(["year"], { value: 3, from: 1, to: 2 });
    expect(error).toBeInstanceOf(DomainError);
    expect(error.message).toBe("3 is not within 1–2");
    expect(error.violations).toMatchObject([
      { code: "TEST_RANGE", path: ["year"], values: { value: 3, from: 1, to: 2 } },
    ]);
    expect(testErrors.TEST_PLAIN().violations).toMatchObject([{ code: "TEST_PLAIN", path: [] }]);
  });

  it("takes exactly the placeholders of its text", () => {
    expectTypeOf(testErrors.TEST_PLAIN).parameters.toEqualTypeOf<[path?: readonly (string | number)[]]>();
    expectTypeOf(testErrors.TEST_RANGE)
      .parameter(1)
      .toEqualTypeOf<{ readonly value: unknown; readonly from: unknown; readonly to: unknown }>();
    // @ts-expect-error a value is missing
    testErrors.TEST_RANGE([], { value: 3, from: 1 });
    // @ts-expect-error a value is not in the text
    testErrors.TEST_RANGE([], { value: 3, from: 1, to: 2, extra: 4 });
    // @ts-expect-error there is no such code
    expect(testErrors.TEST_RANGES).toBeUndefined();
  });

  it("fills any value into both texts", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (value, from) => {
        const [violation] = testErrors.TEST_RANGE([], { value, from, to: 9 }).violations;
        expect(testErrors.TEST_RANGE([], { value, from, to: 9 }).message).toBe(`${value} is not within ${from}–9`);
        expect(violation?.values).toEqual({ value, from, to: 9 });
      }),
    );
  });

  it("throws in an expression by `raise`", () => {
    const found = new Map<string, string>();
    expect(() => found.get("id") ?? raise(testErrors.TEST_PLAIN(["id"]))).toThrow("Wrong");
  });
});

describe("an error made ready for a caller", () => {
  const malformed = () => requestError(commonErrors.MALFORMED_ID.report({ id: "x" })).toJSON();

  it("keeps one language and drops the other", () => {
    expect(localizeError(malformed(), "EN")).toMatchObject({
      message: 'The id "x" is malformed',
      extensions: { code: "MALFORMED_ID" },
    });
    expect(JSON.stringify(localizeError(malformed(), "VI"))).not.toContain("malformed");
  });

  it("keeps its own code where Apollo Server wrote over it", () => {
    const error = malformed();
    expect(
      localizeError({ ...error, extensions: { ...error.extensions, code: "BAD_USER_INPUT" } }, "VI").extensions,
    ).toEqual({ code: "MALFORMED_ID" });
  });

  it("discloses nothing about an unknown fault", () => {
    const fault = {
      message: 'relation "x" does not exist',
      extensions: { code: "INTERNAL_SERVER_ERROR", stacktrace: ["at db.ts"] },
    };
    expect(localizeError(fault, "EN")).toEqual({
      message: expect.stringContaining("failed to handle"),
      extensions: { code: "INTERNAL_ERROR" },
    });
  });
});
