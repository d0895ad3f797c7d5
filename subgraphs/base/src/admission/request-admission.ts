import { setImmediate } from "node:timers/promises";
import type { Admission, AdmissionOutcome } from "./admission.js";
import { AdmissionRefusal } from "./admission-refusal.js";
import type { Permit } from "./permit.js";

/** The refusal of an operation, at once or after it has waited; undefined when it may run. */
export type AdmissionAnswer = AdmissionRefusal | undefined | Promise<AdmissionRefusal | undefined>;

/** The caller of a request, as admission knows it. */
export interface CallerOfRequest {
  /** All requests with this name share a turn. */
  caller: string;
  isSignedIn: boolean;
}

/** The admission of one request: weighed when it arrives, and again when its cost is known. It may run several operations in turn. */
export class RequestAdmission {
  readonly caller: string;
  readonly isSignedIn: boolean;
  readonly #admission: Admission;
  #permit: Permit | undefined;
  #gone: AbortController | undefined;
  #isGone = false;
  #isRunning = false;

  constructor(admission: Admission, { caller, isSignedIn }: CallerOfRequest) {
    this.#admission = admission;
    this.caller = caller;
    this.isSignedIn = isSignedIn;
  }

  /**
   * Admits an operation before it is parsed. Takes its known or expected cost, and whether its text is new. `ended` must be called
   * whatever the answer.
   */
  admit(cost: number, hasNewText: boolean): AdmissionAnswer {
    // The operation before, where the request runs several in turn.
    this.#permit?.release();
    this.#isRunning = true;
    return this.#accept(this.#admission.admit(this.#request(cost, hasNewText)));
  }

  /** Weighs the operation by its computed cost. */
  measured(cost: number): AdmissionAnswer {
    const permit = this.#permit;
    const request = this.#request(cost, false);
    return this.#accept(permit ? permit.change(request) : this.#admission.admit(request));
  }

  /** The operation has ended, whatever became of it. */
  ended(): void {
    this.#isRunning = false;
    this.#permit?.finish();
    if (this.#isGone) this.#permit?.release();
  }

  /** The caller has its answer, or has closed the connection. What runs for it is counted until it has ended. */
  left(): void {
    this.#isGone = true;
    this.#gone?.abort();
    if (!this.#isRunning) this.#permit?.release();
  }

  /** Aborts when the caller is gone. */
  #signal(): AbortSignal {
    this.#gone ??= new AbortController();
    if (this.#isGone) this.#gone.abort();
    return this.#gone.signal;
  }

  #request(cost: number, hasNewText: boolean) {
    const signal = (): AbortSignal => this.#signal();
    return {
      ...{ caller: this.caller, isSignedIn: this.isSignedIn, cost, hasNewText },
      get signal() {
        return signal();
      },
    };
  }

  #accept(outcome: AdmissionOutcome | Promise<AdmissionOutcome>): AdmissionAnswer {
    return outcome instanceof Promise ? this.#acceptLater(outcome) : this.#take(outcome);
  }

  async #acceptLater(outcome: Promise<AdmissionOutcome>): Promise<AdmissionRefusal | undefined> {
    const settled = await outcome;
    // Those that waited would otherwise run one after the other before anything else of the process does.
    await setImmediate();
    return this.#take(settled);
  }

  #take(outcome: AdmissionOutcome): AdmissionRefusal | undefined {
    if (outcome instanceof AdmissionRefusal) {
      this.#permit = undefined;
      return outcome;
    }
    this.#permit = outcome;
    if (!this.#isGone) return undefined;
    outcome.release();
    return new AdmissionRefusal("CALLER_GONE", 0);
  }
}
