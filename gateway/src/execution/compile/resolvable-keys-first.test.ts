import { expect, test } from "vitest";
import { resolvableKeysFirst } from "./resolvable-keys-first.js";

test("puts keys that are not resolvable last, and leaves the rest as it is", () => {
  const sdl = (joins: string[]) => `"""Mô tả (có ngoặc)."""
type Person implements Named
  @join__implements(graph: A, interface: "Named")
  ${joins.join("\n  ")}
{
  id: ID! @join__field(graph: A)
}

type Team @join__type(graph: A, key: "id", resolvable: false) { id: ID! }`;
  const [byName, byId, byNumber] = [
    '@join__type(graph: B, key: "name { given }", resolvable: false)',
    '@join__type(graph: B, key: "id")',
    '@join__type(graph: A, key: "number", extension: true)',
  ];
  expect(resolvableKeysFirst(sdl([byName!, byId!, byNumber!]))).toBe(sdl([byId!, byNumber!, byName!]));
  expect(resolvableKeysFirst(sdl([byId!, byNumber!]))).toBe(sdl([byId!, byNumber!]));
});
