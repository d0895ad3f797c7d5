import { expect, test } from "vitest";
import { requestIdFrom } from "./request-id.js";

test("keeps a short ID of plain characters", () => {
  for (const id of ["a", "portal-2026.07_1", "A".repeat(64)]) expect(requestIdFrom(id)).toBe(id);
});

test("replaces any other value", () => {
  for (const id of [undefined, "", "a b", "a\nb", "á", "A".repeat(65), ["a", "b"]]) {
    expect(requestIdFrom(id)).toMatch(/^[0-9a-f-]{36}$/);
  }
});
