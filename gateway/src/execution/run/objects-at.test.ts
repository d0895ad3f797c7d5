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

test("searches a list that occurs at several places once", () => {
  let searches = 0;
  const list = [{ by: { id: 1 } }, { by: { id: 2 } }];
  const counted = new Proxy(list, {
    get(target, name, receiver) {
      if (name === Symbol.iterator) searches += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const several = { units: [{ awards: counted }, { awards: counted }, { awards: [{ by: { id: 3 } }] }] };
  const found = objectsAt([several], ["units", "@", "awards", "@", "by"], new Set([counted]));
  expect([...found]).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(searches).toBe(1);
});

test("searches an object that occurs at several depths at each of them", () => {
  const inner: Record<string, unknown> = { id: 2 };
  const outer = { id: 1, next: inner };
  inner.next = { id: 3 };
  const depths = { units: [{ next: outer }, { next: inner }] };
  const found = objectsAt([depths], ["units", "@", "next", "next"], new Set([inner, outer]));
  expect([...found]).toEqual([inner, { id: 3 }]);
});
