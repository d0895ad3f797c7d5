import { expect, test } from "vitest";
import { objectsAt } from "./objects-at.js";

const shared = { id: 1 };
const root = { awards: [{ by: shared }, { by: null }, null, { by: { id: 2 } }, { by: shared }], one: { by: [shared] } };

test("finds objects through lists, each once", () => {
  expect([...objectsAt([root], ["awards", "@", "by"])]).toEqual([{ id: 1 }, { id: 2 }]);
  expect([...objectsAt([root], ["one", "by", "@"])]).toEqual([{ id: 1 }]);
  expect([...objectsAt([root], [])]).toEqual([root]);
});

test("skips other values on the path", () => {
  const rubbish = { awards: [7, "x", [], { by: "name" }, { by: [1] }], one: 3 };
  expect([...objectsAt([rubbish], ["awards", "@", "by"])]).toEqual([]);
  expect([...objectsAt([rubbish], ["one", "@", "by"])]).toEqual([]);
  expect([...objectsAt([rubbish], ["toString"])]).toEqual([]);
});
