import { setImmediate } from "node:timers/promises";
import { type Admission, type AdmissionOutcome, AdmissionRefusal, Permit } from "@thidua/base/admission";
import type { KnownCosts, UnparsedOperation } from "./known-costs.js";

/** The weight of a character of a text that is new: a text of the greatest size takes a tenth of a second to prepare. */
const costPerCharacter = 0.25;

/** The most that a new text counts for, so that it is not taken for a heavy operation. */
const mostForText = 4_000;

/** What a known text is expected to cost with other variables, until its cost is computed. */
const usualCost = 500;

/** The caller of a request, as admission knows it. */
export interface CallerOfRequest {
  /** Its name (`callerName`). */
  caller: string;
  isSignedIn: boolean;
}

/** The admission of one request: weighed when it arrives, and again when its cost is known. */
export class RequestAdmission {
  readonly caller: string;
  readonly isSignedIn: boolean;
  readonly #admission: Admission;
  readonly #known: KnownCosts;
  #operation: UnparsedOperation | undefined;
  #permit: Permit | undefined;
  #gone: AbortController | undefined;
  #isGone = false;
  #isRunning = false;

  constructor(admission: Admission, known: KnownCosts, { caller, isSignedIn }: CallerOfRequest) {
    this.#admission = admission;
    this.#known = known;
    this.caller = caller;
    this.isSignedIn = isSignedIn;
  }

  /** Aborts when the caller is gone. */
  get signal(): AbortSignal {
    this.#gone ??= new AbortController();
    if (this.#isGone) this.#gone.abort();
    return this.#gone.signal;
  }

  /** Admits an operation before it is parsed. Returns the refusal, or undefined when it may run. `ended` must be called either way. */
  begin(operation: UnparsedOperation): AdmissionRefusal | undefined | Promise<AdmissionRefusal | undefined> {
    // The operation before, where a request runs several in turn.
    this.#permit?.release();
    this.#operation = operation;
    this.#isRunning = true;
    const known = this.#known.of(operation);
    const cost =
      known ?? (known === undefined ? usualCost : Math.min(mostForText, operation.text.length * costPerCharacter));
    return this.#accept(this.#admission.admit(this.#request(cost, known === null)));
  }

  /** Weighs the operation by its computed cost. Returns the refusal, or undefined when it may run on. */
  measured(cost: number): AdmissionRefusal | undefined | Promise<AdmissionRefusal | undefined> {
    if (this.#operation) this.#known.keep(this.#operation, cost);
    const permit = this.#permit;
    return this.#accept(
      permit ? permit.change(this.#request(cost, false)) : this.#admission.admit(this.#request(cost, false)),
    );
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

  #request(cost: number, hasNewText: boolean) {
    const signal = (): AbortSignal => this.signal;
    return {
      ...{ caller: this.caller, isSignedIn: this.isSignedIn, cost, hasNewText },
      get signal() {
        return signal();
      },
    };
  }

  #accept(outcome: AdmissionOutcome | Promise<AdmissionOutcome>) {
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
