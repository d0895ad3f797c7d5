import type { Budget, BudgetState } from "./budget.js";
import { rateLimitHeaders } from "./rate-limit-headers.js";

/** What one request takes off its caller's budgets. */
export class CallerAccount {
  readonly #budgets: { requests: Budget; cost: Budget };
  readonly #kind: "anonymous" | "signedIn";
  readonly #key: string;
  readonly #states = new Map<string, BudgetState>();
  #hasBegun = false;

  constructor(budgets: { requests: Budget; cost: Budget }, kind: "anonymous" | "signedIn", key: string) {
    this.#budgets = budgets;
    this.#kind = kind;
    this.#key = key;
  }

  /** Counts the request itself. Gives the budget that is exhausted, or nothing when the request may go on. */
  enter(): Promise<BudgetState | undefined> {
    return this.#spend(this.#budgets.requests, 1);
  }

  /**
   * Counts what an operation costs. Gives the budget that is exhausted, or nothing when the operation may run. A request that
   * runs several operations one after the other (the pages of a data file) is refused at the first alone: what has begun is
   * paid for and finished.
   */
  async pay(cost: number): Promise<BudgetState | undefined> {
    if (cost === 0) return undefined;
    const exhausted = await this.#spend(this.#budgets.cost, cost);
    if (this.#hasBegun) return undefined;
    this.#hasBegun = exhausted === undefined;
    return exhausted;
  }

  /** Headers that tell the caller how its budgets stand. */
  headers(): Record<string, string> {
    return rateLimitHeaders([...this.#states.values()]);
  }

  async #spend(budget: Budget, points: number): Promise<BudgetState | undefined> {
    const state = await budget.spend(this.#kind, this.#key, points);
    if (!state) return undefined;
    this.#states.set(state.name, state);
    return state.isExhausted ? state : undefined;
  }
}
