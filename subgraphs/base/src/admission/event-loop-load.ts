import type { Pressure } from "./adaptive-limit.js";

/** How often the event loop is looked at, in milliseconds. */
const intervalMs = 100;

/** By how much a timer may be late before the loop counts as overloaded, in milliseconds. */
const lateMs = 100;

/** The part of the time that the loop works, beyond which it has no time left, and below which it has. */
const highUtilization = 0.9;
const lowUtilization = 0.7;

type Observer = (pressure: Pressure) => void;

const observers = new Set<Observer>();
let timer: NodeJS.Timeout | undefined;

/**
 * Calls an observer ten times a second with the pressure on this process's event loop: high when it works all the time and timers
 * are late, low when it has time left. All observers share a timer, which does not keep the process running. Returns a function
 * that ends it.
 */
export function observeEventLoop(observer: Observer): () => void {
  observers.add(observer);
  timer ??= start();
  return () => {
    observers.delete(observer);
    if (observers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function start(): NodeJS.Timeout {
  let last = performance.now();
  let used = performance.eventLoopUtilization();
  return setInterval(() => {
    const now = performance.now();
    const late = now - last - intervalMs;
    const current = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(current, used);
    last = now;
    used = current;
    const pressure = pressureOf(late, utilization);
    for (const observer of observers) observer(pressure);
  }, intervalMs).unref();
}

/** Takes how late a timer was, in milliseconds, and the part of the time in which the loop worked, from 0 to 1. */
export function pressureOf(late: number, utilization: number): Pressure {
  if (late > lateMs && utilization > highUtilization) return "HIGH";
  return late < lateMs / 4 && utilization < lowUtilization ? "LOW" : "NORMAL";
}
