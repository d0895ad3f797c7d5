import {
  type AdmissionOptions,
  type AdmissionRefusal,
  type AdmissionState,
  KnownCosts,
  type KnownOperations,
  OperationAdmission,
  type RunningAdmission,
  startAdmission,
} from "@thidua/base/admission";
import type { KeptTexts } from "@thidua/base/bounded-stores";
import type { Caller } from "@thidua/base/tokens";
import { callerName } from "../rate-limits/index.js";

/** Admits requests to the gateway's own processor time. */
export class GatewayAdmission {
  readonly #running: RunningAdmission;
  readonly #known: KnownOperations;

  /** Takes what the server keeps of texts, and the settings that differ from the defaults. */
  constructor(texts: KeptTexts, options: Partial<AdmissionOptions> = {}) {
    this.#known = { costs: new KnownCosts(), texts };
    this.#running = startAdmission(options);
  }

  /** The state, for metrics. */
  get state(): AdmissionState {
    return this.#running.admission.state;
  }

  /** Counts a request before its body is read. Takes the verified caller and the address. `leave` must follow what is not refused. */
  enter(caller: Caller, address: string): OperationAdmission | AdmissionRefusal {
    const admitted = this.open(caller, address);
    return this.#running.admission.enter(admitted.caller) ?? admitted;
  }

  /** The request for which `enter` was called has ended. */
  leave(admitted: OperationAdmission): void {
    admitted.left();
    this.#running.admission.leave(admitted.caller);
  }

  /** Returns the admission of an operation that runs for a request that has been counted. */
  open(caller: Caller, address: string): OperationAdmission {
    const isSignedIn = caller.subject !== null;
    return new OperationAdmission(this.#running.admission, this.#known, {
      caller: callerName(caller, address),
      isSignedIn,
    });
  }

  close(): void {
    this.#running.stop();
  }
}
