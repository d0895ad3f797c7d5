import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FairQueue, type QueuedRequest } from "./fair-queue.js";

const request = (caller: string, weight = 1, factor = 1): QueuedRequest => ({ caller, weight, factor });
const withinShare = { evenAt: Number.NEGATIVE_INFINITY };
const beyondShare = { evenAt: 10_000 };

function serveAll(queue: FairQueue<QueuedRequest>, most = Number.POSITIVE_INFINITY): QueuedRequest[] {
  const served: QueuedRequest[] = [];
  for (let next = queue.next(0); next && served.length < most; next = queue.next(0)) {
    queue.serve(next);
    served.push(next);
  }
  return served;
}

describe("a fair queue", () => {
  test("serves a single request of one caller before the other requests of a caller with five hundred", () => {
    const queue = new FairQueue<QueuedRequest>();
    for (let index = 0; index < 500; index += 1) queue.push(request("many"));
    queue.serve(queue.next(0)!);
    const single = request("one");
    queue.push(single);
    expect(serveAll(queue, 2)).toContain(single);
  });

  test("serves each caller as much weight as any other, within one request of each", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(weights, weights, fc.integer({ min: 2, max: 25 }), (ofA, ofB, count) => {
        const queue = new FairQueue<QueuedRequest>();
        for (const weight of ofA) queue.push(request("a", weight));
        for (const weight of ofB) queue.push(request("b", weight));
        const served = { a: 0, b: 0 };
        for (const { caller, weight } of serveAll(queue, count)) served[caller as "a" | "b"] += weight;
        expect(Math.abs(served.a - served.b)).toBeLessThanOrEqual(2_000);
      }),
    );
  });

  test("serves a caller by its factor", () => {
    const queue = new FairQueue<QueuedRequest>();
    for (let index = 0; index < 100; index += 1) {
      queue.push(request("anonymous"));
      queue.push(request("signed in", 1, 4));
    }
    const served = serveAll(queue, 50).filter(({ caller }) => caller === "signed in");
    expect(served.length).toBeGreaterThanOrEqual(38);
    expect(served.length).toBeLessThanOrEqual(42);
  });

  test("serves those within their share first, and those beyond it in turn", () => {
    const queue = new FairQueue<QueuedRequest>();
    for (let index = 0; index < 20; index += 1)
      for (const caller of ["many", "more"]) queue.push({ ...request(caller), account: beyondShare });
    const within = ["a", "b", "c"].map((caller) => ({ ...request(caller, 100), account: withinShare }));
    for (const each of within) queue.push(each);
    queue.push(request("signed in", 100, 4));
    expect(new Set(serveAll(queue, 4).map(({ caller }) => caller))).toEqual(new Set(["a", "b", "c", "signed in"]));
    expect(serveAll(queue, 20).filter(({ caller }) => caller === "many")).toHaveLength(10);
    // Later they are within it.
    queue.push({ ...request("new"), account: withinShare });
    expect(queue.next(0)).toMatchObject({ caller: "new" });
    expect(queue.next(10_000)).not.toMatchObject({ caller: "new" });
  });

  test("states what is served before a new request", () => {
    const queue = new FairQueue<QueuedRequest>();
    const before = (caller: string, account: QueuedRequest["account"]) =>
      queue.weightBefore({ ...request(caller, 10), account }, 0);
    for (let index = 0; index < 5; index += 1) {
      queue.push({ ...request("many", 20), account: beyondShare });
      queue.push({ ...request("few", 7), account: withinShare });
      queue.push(request("signed in", 3, 4));
    }
    // As much of each other one. Whoever is beyond its share waits for all within theirs, which few is not with its second request.
    expect(before("new", withinShare)).toEqual({ withinShare: 10 + 10, beyondShare: 0 });
    expect(before("more", beyondShare)).toEqual({ withinShare: 7 + 15, beyondShare: 10 + 10 });
    expect(before("few", withinShare)).toEqual({ withinShare: 7 + 15, beyondShare: 35 + 45 });
    expect(before("many", beyondShare)).toEqual({ withinShare: 7 + 15, beyondShare: 100 + 28 });
  });

  test("serves each caller's requests in their order, and none beyond its share before one within it", () => {
    const action = fc.record({ caller: fc.constantFrom("a", "b", "c", "d"), weight: fc.integer({ min: 1, max: 9 }) });
    const evenAts = fc.array(fc.constantFrom(0, 2_000, 4_000), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), evenAts, (actions, [a, b, c, d]) => {
        const accounts = { a: { evenAt: a! }, b: { evenAt: b! }, c: { evenAt: c! }, d: { evenAt: d! } };
        const queue = new FairQueue<QueuedRequest>();
        const waiting: QueuedRequest[] = actions.map(({ caller, weight }) => ({
          ...request(caller, weight),
          account: accounts[caller],
        }));
        for (const each of waiting) queue.push(each);
        for (let now = 0; waiting.length > 0; now += 100) {
          const next = queue.next(now)!;
          queue.serve(next);
          expect(next).toBe(waiting.find(({ caller }) => caller === next.caller));
          if (next.account!.evenAt > now + 1_000)
            expect(waiting.every(({ account }) => account!.evenAt > now + 1_000)).toBe(true);
          waiting.splice(waiting.indexOf(next), 1);
        }
        expect(queue.size).toBe(0);
      }),
    );
  });

  test("does not charge a caller for what it was served while none waited", () => {
    const queue = new FairQueue<QueuedRequest>();
    for (let index = 0; index < 1_000; index += 1) queue.serveAtOnce(request("busy"));
    for (let index = 0; index < 10; index += 1) {
      queue.push(request("busy"));
      queue.push(request("new"));
    }
    const served = serveAll(queue, 10).filter(({ caller }) => caller === "busy");
    expect(served.length).toBeGreaterThanOrEqual(4);
  });

  test("serves a request although ever new callers come after it", () => {
    const queue = new FairQueue<QueuedRequest>();
    for (let index = 0; index < 10; index += 1) queue.push(request("old", 10));
    const last = request("old", 10);
    queue.push(last);
    const served: QueuedRequest[] = [];
    for (let index = 0; index < 2_000 && !served.includes(last); index += 1) {
      queue.push(request(`new ${index}`));
      served.push(...serveAll(queue, 1));
    }
    expect(served).toContain(last);
  });

  test("keeps its order and its sums when requests leave it", () => {
    const action = fc.record({
      caller: fc.constantFrom("a", "b", "c"),
      weight: fc.integer({ min: 1, max: 9 }),
      leaves: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const queue = new FairQueue<QueuedRequest>();
        const staying: QueuedRequest[] = [];
        const leaving: QueuedRequest[] = [];
        for (const { caller, weight, leaves } of actions) {
          const each = request(caller, weight);
          queue.push(each);
          (leaves ? leaving : staying).push(each);
        }
        for (const each of leaving) expect(queue.remove(each)).toBe(true);
        for (const each of leaving) expect(queue.remove(each)).toBe(false);
        expect(queue.size).toBe(staying.length);
        const served = serveAll(queue);
        expect(new Set(served)).toEqual(new Set(staying));
        for (const name of ["a", "b", "c"])
          expect(served.filter(({ caller }) => caller === name)).toEqual(
            staying.filter(({ caller }) => caller === name),
          );
        expect(queue.weightBefore(request("d"), 0)).toEqual({ withinShare: 0, beyondShare: 0 });
      }),
    );
  });

  test("forgets callers that have been served", () => {
    const queue = new FairQueue<QueuedRequest>();
    for (let index = 0; index < 100; index += 1) queue.serveAtOnce(request(`caller ${index}`));
    queue.forgetServed();
    queue.push(request("caller 0"));
    expect(queue.newestOfLongest(0)).toEqual(request("caller 0"));
    expect(queue.countOf("caller 1")).toBe(0);
  });
});
