import { expect, test } from "vitest";
import { divideLookup, joinReplies, lookupLimits } from "./divide-lookup.js";

const texts = (count: number) => Array.from({ length: count }, (_, index) => `{"id":${index}}`);
const sizes = (parts: readonly { representations: readonly string[] }[]) =>
  parts.map((part) => part.representations.length);

test("a lookup within the limits stays one, with the same list", () => {
  const all = texts(100);
  const [part, ...others] = divideLookup(all, 3, {}, lookupLimits(300));
  expect(part!.representations).toBe(all);
  expect([part!.cost, others]).toEqual([300, []]);
});

test("is divided by what its entities cost, which depends on the variables, and by their length", () => {
  expect(sizes(divideLookup(texts(101), 3, {}, lookupLimits(300)))).toEqual([100, 1]);
  const cost = ({ first }: Readonly<Record<string, unknown>>) => Number(first);
  expect(sizes(divideLookup(texts(10), cost, { first: 100 }, lookupLimits(300)))).toEqual([3, 3, 3, 1]);
  expect(sizes(divideLookup(texts(3), 1_000, {}, lookupLimits(300)))).toEqual([1, 1, 1]);
  const long = Array.from({ length: 4 }, () => "x".repeat(60));
  expect(sizes(divideLookup(long, 1, {}, { maxCost: 300, maxLength: 150 }))).toEqual([2, 2]);
});

test("the replies become one, with the errors at their entities", () => {
  const parts = divideLookup(texts(5), 100, {}, lookupLimits(200));
  const reply = joinReplies(parts, [
    { data: { _entities: [{ a: 1 }, null] }, errors: [{ message: "m", path: ["_entities", 1, "a"], extensions: {} }] },
    { data: null, errors: [{ message: "gone", extensions: { code: "SUBGRAPH_TIMEOUT" } }] },
    { data: { _entities: [{ a: 5 }] }, errors: [] },
  ]);
  expect(reply.data).toEqual({ _entities: [{ a: 1 }, null, null, null, { a: 5 }] });
  expect(reply.errors.map(({ path }) => path)).toEqual([
    ["_entities", 1, "a"],
    ["_entities", 2],
    ["_entities", 3],
  ]);
});

test("without any data there is none", () => {
  const parts = divideLookup(texts(2), 100, {}, lookupLimits(100));
  const failed = { data: null, errors: [{ message: "gone", extensions: {} }] };
  expect(joinReplies(parts, [failed, failed]).data).toBeNull();
});
