import { afterEach, expect, it, vi } from "vitest";
import { Retries } from "./retries.js";
import { SubgraphFailure } from "./subgraph-failure.js";

afterEach(() => void vi.useRealTimers());

const broken = () =>
  new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "no connection", {
    cause: Object.assign(new Error("closed"), { code: "ECONNRESET" }),
  });
const answer = (status: number, retryAfter?: string) => ({ status, text: "", ...(retryAfter && { retryAfter }) });

it("are a tenth of the requests, after the ten that a client begins with", () => {
  const retries = new Retries();
  const made = (requests: number) => {
    let count = 0;
    for (let number = 0; number < requests; number += 1) {
      retries.count();
      if (retries.afterError(broken(), 10_000) !== undefined) count += 1;
    }
    return count;
  };
  expect(made(10)).toBe(10);
  expect(made(1_000)).toBeGreaterThanOrEqual(99);
  expect(retries.made).toBeLessThanOrEqual(112);
});

it("come after a broken connection, at another moment each time, and not after anything else", () => {
  const retries = new Retries();
  const waits = Array.from({ length: 8 }, () => retries.afterError(broken(), 10_000)!);
  expect(new Set(waits).size).toBeGreaterThan(1);
  expect(Math.max(...waits)).toBeLessThanOrEqual(50);
  expect(retries.afterError(new SubgraphFailure("SUBGRAPH_TIMEOUT", "no answer"), 10_000)).toBeUndefined();
  expect(retries.afterError(broken(), 0)).toBeUndefined();
});

it("wait for what Retry-After states, where it is short and within the deadline", () => {
  vi.useFakeTimers({ now: Date.UTC(2027, 0, 1) });
  const retries = new Retries();
  const after = (status: number, retryAfter?: string, remainingMs = 10_000) =>
    retries.afterAnswer(answer(status, retryAfter), remainingMs);
  expect(after(503, "1")).toBeGreaterThanOrEqual(1_000);
  expect(after(502, "0")).toBeGreaterThanOrEqual(0);
  expect(after(503, "Fri, 01 Jan 2027 00:00:01 GMT")).toBeGreaterThanOrEqual(1_000);
  for (const given of [after(503), after(503, "60"), after(503, "soon"), after(500, "1"), after(504, "1")])
    expect(given).toBeUndefined();
  expect(after(503, "1", 900)).toBeUndefined();
});
