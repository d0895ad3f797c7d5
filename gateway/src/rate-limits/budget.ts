import type { RateLimiterAbstract } from "rate-limiter-flexible";

/** What is counted. */
export type BudgetName = "requests" | "cost";

/** How one budget of a caller stands after a request. */
export interface BudgetState {
  readonly name: BudgetName;
  /** For a whole minute. */
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the budget is whole again, rounded up. */
  readonly resetSeconds: number;
  /** Nothing was left of it before this request. */
  readonly isExhausted: boolean;
}

/** Makes the counter behind a budget: what it is called and how many points a minute it has. */
export type CounterMaker = (name: string, points: number) => RateLimiterAbstract;

/**
 * One kind of budget of all callers, by the minute; the minute begins with a caller's first request. A request is let through
 * while anything is left, and pays in full: so a dear request never starves beside cheap ones, and a caller oversteps by one
 * request at most.
 */
export class Budget {
  readonly name: BudgetName;
  readonly #limits: { anonymous: number; signedIn: number };
  readonly #counters: { anonymous: RateLimiterAbstract; signedIn: RateLimiterAbstract };

  /** Takes what is counted, the points of a minute (0 for no limit), and how to make a counter. */
  constructor(name: BudgetName, limits: { anonymous: number; signedIn: number }, counter: CounterMaker) {
    this.name = name;
    this.#limits = limits;
    this.#counters = {
      anonymous: counter(`${name}:anonymous`, limits.anonymous),
      signedIn: counter(`${name}:signed-in`, limits.signedIn),
    };
  }

  /** Takes points off a caller's budget; gives how it stands, or nothing when there is no limit. */
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
