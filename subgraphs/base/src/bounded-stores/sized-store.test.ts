import { expect, test } from "vitest";
import { SizedStore } from "./sized-store.js";

test("keeps as many values as their sizes allow, the ones that are used", () => {
  const store = new SizedStore<object>(1_000);
  const first = {};
  store.set("0", first, 300);
  for (let index = 1; index < 10; index += 1) {
    store.set(`${index}`, {}, 300);
    expect(store.get("0")).toBe(first);
  }
  expect([store.get("1"), store.get("9")]).toEqual([undefined, {}]);
});

test("a value that grows displaces others, and one that is larger than the store is not kept", () => {
  const store = new SizedStore<object>(1_000);
  store.set("a", {}, 400);
  store.set("b", {}, 400);
  store.set("b", {}, 900);
  expect([store.get("a"), store.get("b")]).toEqual([undefined, {}]);
  store.set("c", {}, 1_001);
  expect(store.get("c")).toBeUndefined();
});

test("keeps fewer values when those that it keeps grow, and more when they shrink", () => {
  const store = new SizedStore<object>(1_000);
  const values = Array.from({ length: 10 }, () => ({}));
  const keep = (bytes: number) => {
    for (const [index, value] of values.entries()) store.set(`${index}`, value, bytes);
  };
  const kept = () => values.filter((_, index) => store.get(`${index}`) !== undefined).length;
  keep(100);
  expect(kept()).toBe(10);
  keep(500);
  expect(kept()).toBe(2);
  keep(200);
  expect(kept()).toBe(5);
  store.set("9", values[9]!, 2_000);
  expect(store.get("9")).toBeUndefined();
});
