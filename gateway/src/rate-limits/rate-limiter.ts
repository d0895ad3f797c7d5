import type { Caller } from "@thidua/base/tokens";
import type { FastifyBaseLogger } from "fastify";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { Budget, type CounterMaker } from "./budget.js";
import { CallerAccount } from "./caller-account.js";
import { callerKey } from "./caller-key.js";
import type { RateLimits } from "./rate-limits.js";
import { openSharedCounters, type SharedRedis } from "./shared-counters.js";

/** The budgets of all callers. */
export interface RateLimiter {
  /** Returns the account for one request. Takes the verified caller and the address of the request. */
  open(caller: Caller, address: string): CallerAccount;
  close(): void;
}

const countInMemory: CounterMaker = (name, points) => new RateLimiterMemory({ keyPrefix: name, points, duration: 60 });

/**
 * Creates the rate limiter. It counts in this process's memory, or in a Redis, shared by all processes
 * that use it.
 */
export async function createRateLimiter(
  limits: RateLimits,
  redis: SharedRedis | undefined,
  log: FastifyBaseLogger,
): Promise<RateLimiter> {
  const shared = redis && (await openSharedCounters(redis, log));
  const counter = shared?.counter ?? countInMemory;
  const budgets = {
    requests: new Budget(
      "requests",
      { anonymous: limits.requestsPerMinute, signedIn: limits.requestsPerMinuteSignedIn },
      counter,
    ),
    cost: new Budget("cost", { anonymous: limits.costPerMinute, signedIn: limits.costPerMinuteSignedIn }, counter),
  };
  return {
    open: (caller, address) =>
      new CallerAccount(budgets, caller.subject === null ? "anonymous" : "signedIn", callerKey(caller, address)),
    close: () => shared?.close(),
  };
}
