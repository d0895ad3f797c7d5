import type { AdmissionOptions, AdmissionOutcome, AdmissionRequest, AdmissionState } from "@thidua/base/admission";
import {
  type AdmissionRefusal,
  LatencyPressure,
  Permit,
  type RunningAdmission,
  startAdmission,
} from "@thidua/base/admission";
import type { GatewayContext } from "../context.js";
import type { RequestLifetime } from "../sharing/index.js";

/**
 * The defaults for requests to a subgraph, beside those of a process. They are wider: a subgraph may run in several processes, and one
 * of this repository limits itself. What the gateway has admitted counts for its caller there already.
 */
const defaults: Partial<AdmissionOptions> = {
  maxWaitMs: 2_000,
  maxHeavyPerCaller: Number.POSITIVE_INFINITY,
  light: { least: 4_000, usual: 200_000, most: 1_000_000 },
  heavy: { least: 8_000, usual: 120_000, most: 240_000 },
};

/** A request that may be sent. */
export interface SubgraphTurn {
  /** The request has ended, which must be stated: whether the subgraph has too much to do, and whether it gave data. */
  ended(isOverloaded: boolean, hasData: boolean): void;
}

/** An operation that has requests under way. */
interface AdmittedOperation {
  readonly outcome: AdmissionOutcome | Promise<AdmissionOutcome>;
  requests: number;
}

/** Admits requests to one subgraph, by how long its answers take beside the best of late. */
export class SubgraphAdmission {
  readonly #pressure = new LatencyPressure();
  readonly #running: RunningAdmission;
  /** By the progress of each operation that has requests under way. */
  readonly #operations = new Map<object, AdmittedOperation>();

  /** Takes the settings that differ from the defaults. */
  constructor(options: Partial<AdmissionOptions> = {}) {
    this.#running = startAdmission({ ...defaults, ...options }, () => this.#pressure.take(performance.now()));
  }

  /** The state, for metrics. */
  get state(): AdmissionState {
    return this.#running.admission.state;
  }

  /**
   * Admits a request of an operation. Returns its turn, or the refusal. An operation weighs its whole cost, so that it is admitted once
   * for all requests that it has under way here: one with many would otherwise wait for itself, and be refused although there is no
   * other caller.
   */
  turn(context: GatewayContext): SubgraphTurn | AdmissionRefusal | Promise<SubgraphTurn | AdmissionRefusal> {
    const { progress } = context;
    let operation = this.#operations.get(progress);
    if (!operation) {
      operation = { outcome: this.#admit(context), requests: 0 };
      this.#operations.set(progress, operation);
    }
    operation.requests += 1;
    const { outcome } = operation;
    if (outcome instanceof Promise) return outcome.then((admitted) => this.#turn(admitted, progress, operation));
    return this.#turn(outcome, progress, operation);
  }

  close(): void {
    this.#running.stop();
  }

  #admit({ admission, lifetime, progress }: GatewayContext): AdmissionOutcome | Promise<AdmissionOutcome> {
    const { caller = "", isSignedIn = true } = admission ?? {};
    return this.#running.admission.admit(new OperationRequest(caller, isSignedIn, progress.cost ?? 0, lifetime));
  }

  #turn(outcome: AdmissionOutcome, progress: object, operation: AdmittedOperation): SubgraphTurn | AdmissionRefusal {
    if (!(outcome instanceof Permit)) {
      this.#leave(progress, operation);
      return outcome;
    }
    const startedAt = performance.now();
    return {
      ended: (isOverloaded, hasData) => {
        if (isOverloaded) this.#pressure.refused(startedAt);
        else if (hasData && outcome.operationClass === "LIGHT") this.#pressure.answered(startedAt, performance.now());
        this.#leave(progress, operation);
      },
    };
  }

  /** A request of an operation has ended. */
  #leave(progress: object, operation: AdmittedOperation): void {
    operation.requests -= 1;
    if (operation.requests > 0) return;
    this.#operations.delete(progress);
    if (operation.outcome instanceof Promise) void operation.outcome.then(release);
    else release(operation.outcome);
  }
}

/** Asks for an operation. Its signal is made where it has to wait. */
class OperationRequest implements AdmissionRequest {
  readonly caller: string;
  readonly isSignedIn: boolean;
  readonly cost: number;
  readonly #lifetime: RequestLifetime;

  constructor(caller: string, isSignedIn: boolean, cost: number, lifetime: RequestLifetime) {
    this.caller = caller;
    this.isSignedIn = isSignedIn;
    this.cost = cost;
    this.#lifetime = lifetime;
  }

  get signal(): AbortSignal {
    const gone = new AbortController();
    this.#lifetime.addListener({ callerLeft: () => gone.abort() });
    return gone.signal;
  }
}

function release(outcome: AdmissionOutcome): void {
  if (outcome instanceof Permit) outcome.release();
}
