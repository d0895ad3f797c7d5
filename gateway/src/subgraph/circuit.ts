import { BrokenCircuitError, type CircuitBreakerPolicy, CircuitState, circuitBreaker, handleWhen } from "cockatiel";
import { FailureWindow } from "./failure-window.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** The state of a circuit, as it is logged and measured. */
export type CircuitName = "closed" | "open" | "half-open";

/** When a circuit opens, and for how long. */
export interface CircuitSettings {
  /** After how many faults within ten seconds it opens; 5 by default, `Infinity` for never. */
  readonly faults?: number;
  /** How long it stays open, in milliseconds; 5,000 by default. */
  readonly openMs?: number;
}

/** What a circuit needs of its subgraph. */
export interface CircuitOptions extends CircuitSettings {
  /** Asks whether the subgraph is ready. Rejects when there is no answer. */
  isReady(): Promise<boolean>;
  /** Sends a read of the gateway's own. */
  readSomething(): Promise<unknown>;
  /** Called after each change. */
  onChange(state: CircuitName, reason: unknown): void;
}

const usualFaults = 5;
const withinMs = 10_000;

/**
 * Keeps requests from a subgraph that does not answer them. Five faults within ten seconds open it for five: requests then
 * fail at once. After that the subgraph is asked whether it is ready, and gets one read. A mutation is never the first.
 */
export class Circuit {
  readonly #policy: CircuitBreakerPolicy;
  readonly #window: FailureWindow;
  readonly #options: CircuitOptions;

  constructor(options: CircuitOptions) {
    this.#options = options;
    this.#window = new FailureWindow(options.faults ?? usualFaults, withinMs);
    this.#policy = circuitBreaker(handleWhen(isFault), {
      breaker: this.#window,
      halfOpenAfter: options.openMs ?? 5_000,
    });
    this.#policy.onStateChange(() => {
      // What was under way when it opened, and failed later, says nothing about the subgraph that answers again.
      if (this.state === "closed") this.#window.clear();
      options.onChange(this.state, this.#reason());
    });
  }

  get state(): CircuitName {
    const { state } = this.#policy;
    return state === CircuitState.Closed ? "closed" : state === CircuitState.HalfOpen ? "half-open" : "open";
  }

  /**
   * Sends a request, unless the circuit is open.
   *
   * @throws SubgraphFailure SUBGRAPH_UNAVAILABLE while it is open, else what `send` throws
   */
  run<Answer>(isRead: boolean, send: () => Promise<Answer>): Promise<Answer> {
    const { state } = this.#policy;
    if (state === CircuitState.Closed) return this.#counted(send);
    // Cockatiel would make it wait for the outcome of the one read.
    if (state === CircuitState.HalfOpen) return Promise.reject(refusal());
    if (isRead) return this.#tryOnce(send);
    // Where no caller reads, the gateway does: mutations alone would never close the circuit.
    void this.#tryOnce(() => this.#options.readSomething()).catch(() => {});
    return Promise.reject(refusal());
  }

  /** Sends a request while the circuit is closed. Cockatiel gets faults only: it ignores the rest, at a price for each request. */
  async #counted<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    try {
      return await send();
    } catch (error) {
      if (this.#policy.state === CircuitState.Closed && isFault(error))
        await this.#policy.execute(() => Promise.reject(error)).catch(() => {});
      throw error;
    }
  }

  /** Opens the circuit now, if it may open at all. */
  open(reason: SubgraphFailure): void {
    if (this.#policy.state !== CircuitState.Closed || this.#options.faults === Number.POSITIVE_INFINITY) return;
    this.#window.openNext();
    void this.#policy.execute(() => Promise.reject(reason)).catch(() => {});
  }

  async #tryOnce<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    try {
      return await this.#policy.execute(async () => {
        if (!(await this.#options.isReady().catch(() => false)))
          throw new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "not ready", { isFault: true });
        return send().catch((error: unknown) => {
          // No answer is no proof that it answers, whoever stopped waiting.
          if (!(error instanceof SubgraphFailure) || error.code !== "OPERATION_TIMEOUT") throw error;
          throw new SubgraphFailure(error.code, error.message, { cause: error.cause, isFault: true });
        });
      });
    } catch (error) {
      throw error instanceof BrokenCircuitError ? refusal() : error;
    }
  }

  #reason(): unknown {
    const failure = this.#policy.lastFailure;
    return failure && "error" in failure ? failure.error : undefined;
  }
}

function isFault(error: unknown): boolean {
  return error instanceof SubgraphFailure && error.isFault;
}

function refusal(): SubgraphFailure {
  return new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "the circuit is open", { isRefusal: true });
}
