import { setTimeout as sleep } from "node:timers/promises";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { describe, expect, test } from "vitest";
import { Budget } from "./budget.js";
import { CallerAccount } from "./caller-account.js";

/** Accounts with a budget per second instead of per minute. */
function bank(requests: number, cost: number) {
  const counter = (name: string, points: number) => new RateLimiterMemory({ keyPrefix: name, points, duration: 1 });
  const budgets = {
    requests: new Budget("requests", { anonymous: requests, signedIn: 0 }, counter),
    cost: new Budget("cost", { anonymous: cost, signedIn: 0 }, counter),
  };
  return (key = "a") => new CallerAccount(budgets, "anonymous", key);
}

describe("an account", () => {
  test("is full again after its minute, and not before", async () => {
    const open = bank(2, 0);
    expect(await open().enter()).toBeUndefined();
    expect(await open().enter()).toBeUndefined();
    expect(await open().enter()).toMatchObject({ name: "requests", limit: 2, remaining: 0, resetSeconds: 1 });
    expect(await open("b").enter()).toBeUndefined();
    await sleep(1_050);
    expect(await open().enter()).toBeUndefined();
  });

  test("accepts one operation that costs more than the rest, and then none", async () => {
    const open = bank(0, 100);
    expect(await open().pay(99)).toBeUndefined();
    expect(await open().pay(5_000)).toBeUndefined();
    expect(await open().pay(1)).toMatchObject({ name: "cost", remaining: 0, isExhausted: true });
  });

  test("completes and charges a request that has begun", async () => {
    const open = bank(0, 100);
    const file = open();
    for (let page = 0; page < 5; page += 1) expect(await file.pay(60)).toBeUndefined();
    expect(await open().pay(1)).toBeDefined();
    const late = open();
    expect(await late.pay(1)).toBeDefined();
    expect(await late.pay(1)).toBeDefined();
  });

  test("reports its state, and Retry-After only when it is exhausted", async () => {
    const account = bank(1, 100)();
    expect(account.headers()).toEqual({});
    await account.enter();
    await account.pay(40);
    expect(account.headers()).toEqual({
      "ratelimit-policy": '"requests";q=1;w=60, "cost";q=100;w=60',
      ratelimit: '"requests";r=0;t=1, "cost";r=60;t=1',
    });
    await account.enter();
    expect(account.headers()).toMatchObject({ "retry-after": "1" });
  });
});
