import { describe, expect, it } from "vitest";
import { allErrors, defineErrors } from "./catalog.js";
import { commonErrors } from "./common.errors.js";
import { DomainError, raise } from "./domain-error.js";
import { localizeError } from "./localize-error.js";
import { requestError } from "./request-error.js";

describe("the closed list of codes", () => {
  it("knows the common codes and refuses one code with two meanings", () => {
    expect(allErrors().map(([code]) => code)).toEqual(expect.arrayContaining(Object.keys(commonErrors)));
    expect(() => defineErrors({ NOT_FOUND: { vi: "khác", en: "other" } })).toThrow(/defined twice/);
  });

  it("refuses a code that is not on it: that is our fault and not the caller's", () => {
    expect(() => new DomainError([{ code: "NO_SUCH_CODE" }])).toThrow(/closed list/);
    expect(() => requestError("NO_SUCH_CODE")).toThrow(/closed list/);
  });

  it("fills values into the words", () => {
    expect(() => raise("NOT_FOUND", ["id"], { what: "campaign", id: "x" })).toThrow('There is no campaign "x"');
  });
});

describe("an error made ready for a caller", () => {
  it("keeps the right language and drops the other", () => {
    const error = requestError("MALFORMED_ID", { id: "x" }).toJSON();
    expect(localizeError(error, "EN")).toMatchObject({
      message: 'The id "x" is malformed',
      extensions: { code: "MALFORMED_ID" },
    });
    expect(JSON.stringify(localizeError(error, "VI"))).not.toContain("malformed");
  });

  it("gets its own code back when Apollo Server wrote over it", () => {
    const error = requestError("INVALID_DATE", { value: "x" }).toJSON();
    expect(
      localizeError({ ...error, extensions: { ...error.extensions, code: "BAD_USER_INPUT" } }, "VI").extensions,
    ).toEqual({ code: "INVALID_DATE" });
  });

  it("says nothing of an unknown fault", () => {
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
