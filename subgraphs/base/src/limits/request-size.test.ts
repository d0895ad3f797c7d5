import { expect, test } from "vitest";
import { defaultLimits } from "./limits.js";
import { requestSizeRule } from "./request-size.js";

test("counts bytes, not characters", () => {
  const limits = { ...defaultLimits, maxBodyBytes: 10 };
  expect(requestSizeRule("thi đua", limits)).toBeUndefined();
  expect(requestSizeRule("thi đua ạ", limits)).toEqual({
    code: "OPERATION_TOO_LARGE",
    values: { limit: 10, found: 12 },
  });
});
