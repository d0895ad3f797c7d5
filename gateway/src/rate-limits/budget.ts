import type { RateLimiterAbstract } from "rate-limiter-flexible";

/** The name of a budget. */
export type BudgetName = "requests" | "cost";

/** The state of one budget of a caller after a request. */
export interface BudgetState {
  readonly name: BudgetName;
  /** Points per minute. */
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the budget is full again, rounded up. */
  readonly resetSeconds: number;
  /** Whether nothing was left before this request. */
  readonly isExhausted: boolean;
}

/** Creates the counter of a budget. Takes its name and its points per minute. */
export type CounterMaker = (name: string, points: number) => RateLimiterAbstract;

/**
 * One budget of all callers. A caller's minute begins with its first request. A request is accepted while any points
 * are left, and is charged in full: an expensive request is never starved by cheap ones, and a caller exceeds the
 * budget by one request at most.
 */
export class Budget {
  readonly name: BudgetName;
  readonly #limits: { anonymous: number; signedIn: number };
  readonly #counters: { anonymous: RateLimiterAbstract; signedIn: RateLimiterAbstract };

  /** Takes the name, the points per minute (0 for no limit), and a function that creates a counter. */
  constructor(name: BudgetName, limits: { anonymous: number; signedIn: number }, counter: CounterMaker) {
    this.name = name;
    this.#limits = limits;
    this.#counters = {
      anonymous: counter(`${name}:anonymous`, limits.anonymous),
      signedIn: counter(`${name}:signed-in`, limits.signedIn),
    };
  }

  /** Charges points to a caller's budget. Returns its state, or undefined when there is no limit. */
  async spend(kind: "anonymous" | "signedIn", key: string, points: number): Promise<BudgetState | undefined> {
    const limit = this.#limits[kind];
    if (limit === 0) return undefined;
    const { consumedPoints, msBeforeNext } = await this.#counters[kind].penalty(key, points);
    return {
      name: this.name,
      limit,
      remaining: Math.max(0, limit - consumedPoints),
      resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
      isExhausted: consumedPoints - points >= limit,
    };
  }
}
