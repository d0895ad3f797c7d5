import { expect, test } from "vitest";
import { LatencyPressure } from "./latency-pressure.js";

/** A service whose requests take a time each, one after the other. */
function open() {
  const pressure = new LatencyPressure();
  let now = 1_000;
  return {
    answers(ms: number, count = 100): void {
      for (let index = 0; index < count; index += 1) {
        pressure.answered(now, now + ms);
        now += ms;
      }
    },
    /** A request that began some milliseconds ago is answered, or refused. */
    answeredFrom: (agoMs: number) => pressure.answered(now - agoMs, now),
    refusedFrom: (agoMs: number) => pressure.refused(now - agoMs),
    pass(ms: number): void {
      now += ms;
    },
    take: () => pressure.take(now),
  };
}

test("the pressure on a service is high when its requests take several times the best of late", () => {
  const { answers, take } = open();
  answers(50);
  expect(take()).toBe("LOW");
  answers(150);
  expect(take()).toBe("NORMAL");
  answers(500);
  expect(take()).toBe("HIGH");
  answers(50);
  expect(take()).toBe("LOW");
});

test("requests that take a few milliseconds are never slow", () => {
  const { answers, take } = open();
  answers(1);
  answers(60);
  expect(take()).toBe("LOW");
});

test("a refusal means pressure, until the next look", () => {
  const { answers, refusedFrom, take } = open();
  answers(1);
  refusedFrom(1);
  expect(take()).toBe("HIGH");
  expect(take()).toBe("UNKNOWN");
});

// The limit would fall again and again for one cause, until one request was under way at a time.
test("requests that began before a pressure was stated do not state another", () => {
  const { answers, answeredFrom, refusedFrom, pass, take } = open();
  answers(50);
  expect(take()).toBe("LOW");
  answers(500);
  expect(take()).toBe("HIGH");
  pass(100);
  answeredFrom(500);
  refusedFrom(500);
  expect(take()).toBe("UNKNOWN");
  answeredFrom(90);
  expect(take()).toBe("LOW");
});

test("a service that has become slower for good gets a new best", () => {
  const { answers, take } = open();
  answers(50);
  for (let look = 0; look < 1_000; look += 1) {
    answers(400, 10);
    take();
  }
  answers(400);
  expect(take()).not.toBe("HIGH");
});
