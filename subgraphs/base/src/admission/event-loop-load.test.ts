import { expect, test } from "vitest";
import { observeEventLoop, pressureOf } from "./event-loop-load.js";

test.each([
  [300, 1, "HIGH"],
  // Another program has the processor: doing less here would not help.
  [300, 0.2, "NORMAL"],
  [50, 1, "NORMAL"],
  [5, 0.3, "LOW"],
] as const)(
  "a timer that is %i ms late in a loop that works %f of the time means %s pressure",
  (late, used, pressure) => {
    expect(pressureOf(late, used)).toBe(pressure);
  },
);

test("observers hear of the pressure until they end it", async () => {
  const heard: string[] = [];
  const first = Promise.withResolvers<void>();
  const end = observeEventLoop((pressure) => {
    heard.push(pressure);
    first.resolve();
  });
  await first.promise;
  end();
  const count = heard.length;
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(heard).toHaveLength(count);
});
