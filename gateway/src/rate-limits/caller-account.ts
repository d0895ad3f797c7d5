import type { Budget, BudgetState } from "./budget.js";
import { rateLimitHeaders } from "./rate-limit-headers.js";

/** The charges of one request to its caller's budgets. */
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

  /** Charges the request itself. Returns the exhausted budget, or undefined when the request may proceed. */
  enter(): Promise<BudgetState | undefined> {
    return this.#spend(this.#budgets.requests, 1);
  }

  /**
   * Charges the cost of an operation. Returns the exhausted budget, or undefined when the operation may run. A request
   * that runs several operations in sequence (the pages of a data file) is refused only at the first: a request that
   * has begun is completed.
   */
  async pay(cost: number): Promise<BudgetState | undefined> {
    if (cost === 0) return undefined;
    const exhausted = await this.#spend(this.#budgets.cost, cost);
    if (this.#hasBegun) return undefined;
    this.#hasBegun = exhausted === undefined;
    return exhausted;
  }

  /** Returns headers that report the state of the caller's budgets. */
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
