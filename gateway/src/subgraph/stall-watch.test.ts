import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RequestLifetime } from "../sharing/index.js";
import { Exchange } from "./exchange.js";
import { StallWatch } from "./stall-watch.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Watched {
  watch: StallWatch;
  stalls: number[];
  asked: number;
  begin(count: number): Exchange[];
}

function watched(isReady: () => Promise<boolean>): Watched {
  const stalls: number[] = [];
  const result: Watched = {
    stalls,
    asked: 0,
    watch: new StallWatch({
      isReady: () => {
        result.asked += 1;
        return isReady();
      },
      onStall: (waiting) => {
        stalls.push(waiting.length);
        for (const exchange of waiting) result.watch.end(exchange, false);
      },
    }),
    begin: (count) =>
      Array.from({ length: count }, () => {
        const lifetime = new RequestLifetime(60_000);
        const onByte = () => result.watch.byteArrived();
        const time = { timeoutMs: 60_000, isCutShort: false };
        const exchange = new Exchange({ isMutation: false, ...time, lifetime, onByte }, Promise.withResolvers());
        result.watch.begin(exchange);
        return exchange;
      }),
  };
  return result;
}

const silent = () => new Promise<boolean>(() => {});
const ready = async () => true;

describe("a subgraph from which nothing comes", () => {
  it("has stalled a second after the tenth of those that wait asked", async () => {
    const { begin, stalls } = watched(silent);
    begin(9);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stalls).toEqual([]);
    begin(1);
    await vi.advanceTimersByTimeAsync(990);
    expect(stalls).toEqual([]);
    await vi.advanceTimersByTimeAsync(260);
    expect(stalls).toEqual([10]);
  });

  it("is asked first, and has twice as long where it is ready", async () => {
    const one = watched(ready);
    one.begin(10);
    await vi.advanceTimersByTimeAsync(1_900);
    expect([one.stalls, one.asked]).toEqual([[], 1]);
    await vi.advanceTimersByTimeAsync(400);
    expect(one.stalls).toEqual([10]);
  });

  it("has not stalled while a part of an answer comes each second", async () => {
    const { watch, begin, stalls } = watched(silent);
    begin(30);
    for (let second = 0; second < 20; second += 1) {
      await vi.advanceTimersByTimeAsync(900);
      watch.byteArrived();
    }
    expect(stalls).toEqual([]);
  });

  it("has twice the time of its slowest recent answer where it is ready", async () => {
    const { watch, begin, stalls } = watched(ready);
    const [slow] = begin(1);
    await vi.advanceTimersByTimeAsync(4_000);
    watch.end(slow!, true);
    begin(10);
    await vi.advanceTimersByTimeAsync(7_900);
    expect(stalls).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(stalls).toEqual([10]);
  });

  it("is not what the gateway's own delay looks like", async () => {
    const { begin, stalls } = watched(silent);
    begin(10);
    await vi.advanceTimersByTimeAsync(200);
    // The event loop was kept for three seconds: the clock went on, no timer ran.
    vi.setSystemTime(Date.now() + 3_000);
    const now = performance.now();
    vi.spyOn(performance, "now").mockImplementation(() => now + 3_000);
    await vi.advanceTimersByTimeAsync(60);
    expect(stalls).toEqual([]);
    vi.restoreAllMocks();
  });
});
