import { DomainError } from "@thidua/base/errors";
import { expect, it } from "vitest";
import { optionalText, requireText } from "./require.js";

const refusal = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    return error instanceof DomainError ? error.violations : error;
  }
};

it("a text in an old encoding is refused with the text in Unicode, and is never changed", () => {
  expect(refusal(() => requireText("Lª Quang H\u00adng", ["fullName"]))).toMatchObject([
    { code: "LEGACY_ENCODING", path: ["fullName"], values: { encoding: "TCVN3", suggestion: "Lê Quang Hưng" } },
  ]);
  expect(refusal(() => optionalText("Nguyeãn Thò Höông", ["note"]))).toMatchObject([
    { code: "LEGACY_ENCODING", values: { encoding: "VNI", suggestion: "Nguyễn Thị Hương" } },
  ]);
  expect(optionalText("Nguyễn Văn Lª H\u00adng", ["note"])).toBe("Nguyễn Văn Lª H\u00adng");
  expect(optionalText("Hoàng", ["note"])).toBe("Hoàng");
});

it("a message holds a long suggestion in part", () => {
  const [violation] = refusal(() => requireText("Lª Quang H\u00adng ".repeat(100), ["text"])) as {
    values: { suggestion: string };
  }[];
  expect(violation?.values.suggestion.length).toBe(501);
});
