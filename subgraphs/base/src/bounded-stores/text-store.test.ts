import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { TextStore } from "./text-store.js";

test("keeps as many texts as their bytes allow", async () => {
  const store = new TextStore(10_000);
  for (let index = 0; index < 20; index += 1) await store.set(`${index}`, "x".repeat(1_000));
  const found = await Promise.all(Array.from({ length: 20 }, (_, index) => store.get(`${index}`)));
  expect(found.filter(Boolean)).toHaveLength(4);
  expect(found[19]).toHaveLength(1_000);
  await store.set("long", "x".repeat(10_000));
  expect(await store.get("long")).toBeUndefined();
});

test("forgets a text after its time, and when it is deleted", async () => {
  const store = new TextStore(10_000);
  await store.set("short", "text", { ttl: 0.01 });
  await store.set("lasting", "text", { ttl: null });
  await sleep(30);
  expect([await store.get("short"), await store.get("lasting")]).toEqual([undefined, "text"]);
  expect(await store.delete("lasting")).toBe(true);
  expect(await store.get("lasting")).toBeUndefined();
});
