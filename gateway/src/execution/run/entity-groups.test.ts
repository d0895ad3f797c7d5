import { expect, test } from "vitest";
import { EntityGroups } from "./entity-groups.js";

test("keeps the objects of each entity in the order in which they were added", () => {
  const groups = new EntityGroups();
  const objects = Array.from({ length: 5 }, (_, number) => ({ number }));
  const [a, b, c, d, e] = objects as [object, object, object, object, object] as Record<string, unknown>[];
  groups.open(a!);
  groups.open(b!);
  groups.add(0, c!);
  groups.open(d!);
  groups.add(0, e!);
  expect(groups.size).toBe(3);
  expect(groups.all()).toEqual([[a, c, e], [b], [d]]);
  expect(groups.first(0)).toBe(a);
  expect(groups.others(0)).toEqual([c, e]);
  expect(groups.others(1)).toBeUndefined();
});
