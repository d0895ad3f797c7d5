import { expect, it } from "vitest";
import { backOff } from "./back-off.js";

const times = { first: 250, longest: 30_000 };

it("each failure in a row doubles the wait, up to the longest", () => {
  const waits = [1, 2, 3, 4, 8, 9, 1_000].map((failures) => backOff(times, failures, 1));
  expect(waits).toEqual([250, 500, 1_000, 2_000, 30_000, 30_000, 30_000]);
});

it("jitter takes at most half of the delay, so that mirrors do not retry at once", () => {
  expect([0, 0.5, 1].map((random) => backOff(times, 3, random))).toEqual([500, 750, 1_000]);
});
