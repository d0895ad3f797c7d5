import { expect, it } from "vitest";
import { idFromKey, isId, newId, readId } from "./identifier.js";

it("new ids are UUIDv7 and grow with time", () => {
  const before = Date.now();
  const ids = Array.from({ length: 5_000 }, newId);
  expect(ids.every((id) => isId(id) && id[14] === "7")).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  const timeOf = (id: string) => Number.parseInt(id.replace("-", "").slice(0, 12), 16);
  expect(timeOf(ids[0]!)).toBeGreaterThanOrEqual(before);
  expect(timeOf(ids.at(-1)!)).toBeLessThanOrEqual(Date.now() + 1);
  // What follows the time and the number within it is random.
  expect(new Set(ids.map((id) => id.slice(-11))).size).toBe(ids.length);
});

it("a key gives the same id everywhere, and other keys other ids", () => {
  expect(idFromKey("organization/bac-lieu-stttt-1")).toBe(idFromKey("organization/bac-lieu-stttt-1"));
  expect(idFromKey("organization/bac-lieu-stttt-1")).not.toBe(idFromKey("organization/bac-lieu-stttt-2"));
  expect(isId(idFromKey("Điển hình"))).toBe(true);
});

it.each(["", "1", "x".repeat(36), "018F0000-0000-7000-8000-000000000000", "' or 1=1", null, 7])(
  "%j is no id",
  (value) => {
    expect(isId(value)).toBe(false);
  },
);

it("an ID is read in any case, and what is no ID is not", () => {
  const id = newId();
  expect(readId(id.toUpperCase())).toBe(id);
  expect(readId(id)).toBe(id);
  for (const value of ["", "1", `{${id}}`, id.replaceAll("-", ""), `urn:uuid:${id}`, null, 7])
    expect(readId(value)).toBeNull();
});
