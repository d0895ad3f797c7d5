import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Circuit, type CircuitName } from "./circuit.js";
import { SubgraphFailure } from "./subgraph-failure.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const fault = () => Promise.reject(new SubgraphFailure("SUBGRAPH_TIMEOUT", "no answer", { isFault: true }));
const invalid = () => Promise.reject(new SubgraphFailure("SUBGRAPH_INVALID_RESPONSE", "not JSON"));

function circuit(isReady: () => Promise<boolean> = async () => true, faults?: number) {
  const states: CircuitName[] = [];
  const own: string[] = [];
  const one = new Circuit({
    isReady,
    faults,
    readSomething: async () => own.push("read"),
    onChange: (state) => states.push(state),
  });
  const failOf = (send: () => Promise<unknown>, isRead = true) =>
    one.run(isRead, send).then(
      () => "ok",
      (error: SubgraphFailure) => (error.isRefusal ? "refused" : error.code),
    );
  return { one, states, own, failOf };
}

it("opens at five faults within ten seconds, not at five in twelve, and not at other failures", async () => {
  const { one, failOf } = circuit();
  for (let number = 0; number < 20; number += 1) await failOf(invalid);
  for (let number = 0; number < 8; number += 1) {
    await vi.advanceTimersByTimeAsync(3_000);
    await failOf(fault);
  }
  expect(one.state).toBe("closed");
  await vi.advanceTimersByTimeAsync(20_000);
  for (let number = 0; number < 4; number += 1) {
    await failOf(fault);
    expect(await failOf(async () => 1)).toBe("ok");
  }
  expect(one.state).toBe("closed");
  await failOf(fault);
  expect(one.state).toBe("open");
  expect(await failOf(async () => 1)).toBe("refused");
});

it("stays open for five seconds, then lets one read through, while the others are refused at once", async () => {
  const { one, failOf, states } = circuit();
  for (let number = 0; number < 5; number += 1) await failOf(fault);
  await vi.advanceTimersByTimeAsync(4_900);
  expect(await failOf(async () => 1)).toBe("refused");
  await vi.advanceTimersByTimeAsync(200);
  const { promise, resolve } = Promise.withResolvers<number>();
  const first = failOf(() => promise);
  await vi.advanceTimersByTimeAsync(1);
  expect(one.state).toBe("half-open");
  expect(await failOf(async () => 1)).toBe("refused");
  expect(await failOf(async () => 1, false)).toBe("refused");
  resolve(1);
  expect(await first).toBe("ok");
  expect(states).toEqual(["open", "half-open", "closed"]);
});

it("asks whether the subgraph is ready, and sends nothing where it is not", async () => {
  const { one, failOf } = circuit(() => Promise.reject(new Error("no answer")));
  for (let number = 0; number < 5; number += 1) await failOf(fault);
  await vi.advanceTimersByTimeAsync(5_100);
  const send = vi.fn(async () => 1);
  expect(await failOf(send)).toBe("SUBGRAPH_UNAVAILABLE");
  expect(send).not.toHaveBeenCalled();
  expect(one.state).toBe("open");
});

it("never lets a mutation be the first, and reads something of its own instead", async () => {
  const { one, failOf, own } = circuit();
  for (let number = 0; number < 5; number += 1) await failOf(fault);
  await vi.advanceTimersByTimeAsync(5_100);
  const mutate = vi.fn(async () => 1);
  expect(await failOf(mutate, false)).toBe("refused");
  await vi.advanceTimersByTimeAsync(1);
  expect([one.state, own]).toEqual(["closed", ["read"]]);
  expect(mutate).not.toHaveBeenCalled();
  expect(await failOf(mutate, false)).toBe("ok");
});

it("stays open where the one read got no answer because its caller went", async () => {
  const { one, failOf } = circuit();
  one.open(new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "silent", { isFault: true }));
  await vi.advanceTimersByTimeAsync(5_100);
  await failOf(() => Promise.reject(new SubgraphFailure("OPERATION_TIMEOUT", "no caller waits")));
  expect(one.state).toBe("open");
});

it("forgets what failed while it was open: the reads that a stall ended", async () => {
  const { one, failOf } = circuit();
  const ended = Promise.withResolvers<number>();
  const waiting = Array.from({ length: 14 }, () => failOf(() => ended.promise));
  one.open(new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "silent", { isFault: true }));
  ended.reject(new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "silent", { isFault: true }));
  await Promise.all(waiting);
  await vi.advanceTimersByTimeAsync(5_100);
  expect(await failOf(async () => 1)).toBe("ok");
  await failOf(fault);
  expect(one.state).toBe("closed");
});

it("never opens where it has no number of faults", async () => {
  const { one, failOf } = circuit(undefined, Number.POSITIVE_INFINITY);
  for (let number = 0; number < 20; number += 1) await failOf(fault);
  one.open(new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "silent", { isFault: true }));
  await vi.advanceTimersByTimeAsync(1);
  expect(one.state).toBe("closed");
});
