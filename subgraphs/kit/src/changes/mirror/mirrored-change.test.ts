import { newId } from "@thidua/base/identifiers";
import { expect, it } from "vitest";
import { parseChange } from "./mirrored-change.js";

const sound = {
  cursor: "c7",
  tx: "812",
  at: "2026-03-01T02:03:04.005Z",
  type: "Shelf",
  id: newId(),
  kind: "UPDATED",
  changed: ["name"],
  snapshot: { name: "Giá A" },
};

it("a line of the feed is read; what a mirror does not need is passed over", () => {
  expect(parseChange(JSON.stringify(sound))).toEqual({
    cursor: "c7",
    at: new Date("2026-03-01T02:03:04.005Z"),
    type: "Shelf",
    id: sound.id,
    isDeleted: false,
    snapshot: { name: "Giá A" },
  });
  const { snapshot: _snapshot, ...gone } = { ...sound, kind: "DELETED" };
  expect(parseChange(JSON.stringify(gone))).toMatchObject({ isDeleted: true, snapshot: null });
});

it.each([
  ["cut off", '{"cursor":"c7","tx"'],
  ["a page of a proxy", "<html></html>"],
  ["no change", "{}"],
  ["without an id", JSON.stringify({ ...sound, id: "7" })],
  ["of an unknown kind", JSON.stringify({ ...sound, kind: "MOVED" })],
  ["with a snapshot that is no object", JSON.stringify({ ...sound, snapshot: "Giá A" })],
])("a line that is %s is refused", (_what, line) => {
  expect(() => parseChange(line)).toThrow();
});
