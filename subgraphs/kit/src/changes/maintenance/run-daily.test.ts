import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runDaily } from "./run-daily.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("works a minute after the start and then once a day, also after a failure, until it is stopped", async () => {
  const lines: string[] = [];
  const log = {
    info: (entry: object, message: string) => void lines.push(`${message} ${JSON.stringify(entry)}`),
    error: (_: object, message: string) => void lines.push(message),
  };
  let turn = 0;
  const stop = runDaily(
    "swept",
    async () => {
      turn += 1;
      if (turn === 2) throw new Error("no broom");
      return { turn };
    },
    log,
  );
  await vi.advanceTimersByTimeAsync(59_000);
  expect(lines).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.advanceTimersByTimeAsync(2 * 86_400_000);
  expect(lines).toEqual(['swept {"turn":1}', "swept: failed", 'swept {"turn":3}']);
  stop();
  await vi.advanceTimersByTimeAsync(3 * 86_400_000);
  expect(lines).toHaveLength(3);
});
