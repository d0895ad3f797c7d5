import { expect, test } from "vitest";
import { LatencyPressure } from "./latency-pressure.js";

function answers(pressure: LatencyPressure, ms: number, count = 100): void {
  for (let index = 0; index < count; index += 1) pressure.answered(ms);
}

test("the pressure on a service is high when its requests take several times the best of late", () => {
  const pressure = new LatencyPressure();
  answers(pressure, 50);
  expect(pressure.take()).toBe("LOW");
  answers(pressure, 150);
  expect(pressure.take()).toBe("NORMAL");
  answers(pressure, 500);
  expect(pressure.take()).toBe("HIGH");
  answers(pressure, 50);
  expect(pressure.take()).toBe("LOW");
});

test("requests that take a few milliseconds are never slow", () => {
  const pressure = new LatencyPressure();
  answers(pressure, 1);
  answers(pressure, 60);
  expect(pressure.take()).toBe("LOW");
});

test("a refusal means pressure, until the next look", () => {
  const pressure = new LatencyPressure();
  answers(pressure, 1);
  pressure.refused();
  expect(pressure.take()).toBe("HIGH");
  expect(pressure.take()).toBe("NORMAL");
});

test("a service that has become slower for good gets a new best", () => {
  const pressure = new LatencyPressure();
  answers(pressure, 50);
  for (let look = 0; look < 1_000; look += 1) {
    answers(pressure, 400, 10);
    pressure.take();
  }
  answers(pressure, 400);
  expect(pressure.take()).not.toBe("HIGH");
});
