import type { AdmissionOptions, AdmissionState } from "@thidua/base/admission";
import {
  type AdmissionRefusal,
  LatencyPressure,
  Permit,
  type RunningAdmission,
  startAdmission,
} from "@thidua/base/admission";
import type { GatewayContext } from "../context.js";

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

/** Admits requests to one subgraph, by how long its answers take beside the best of late. */
export class SubgraphAdmission {
  readonly #pressure = new LatencyPressure();
  readonly #running: RunningAdmission;

  /** Takes the settings that differ from the defaults. */
  constructor(options: Partial<AdmissionOptions> = {}) {
    this.#running = startAdmission({ ...defaults, ...options }, () => this.#pressure.take());
  }

  /** The state, for metrics. */
  get state(): AdmissionState {
    return this.#running.admission.state;
  }

  /** Admits a request of an operation. Returns its turn, or the refusal. */
  async turn({ admission, lifetime, progress }: GatewayContext): Promise<SubgraphTurn | AdmissionRefusal> {
    const { caller = "", isSignedIn = true } = admission ?? {};
    const asked = this.#running.admission.admit({
      ...{ caller, isSignedIn, cost: progress.cost ?? 0 },
      get signal() {
        const gone = new AbortController();
        lifetime.onLeave(() => gone.abort());
        return gone.signal;
      },
    });
    const outcome = asked instanceof Promise ? await asked : asked;
    return outcome instanceof Permit ? this.#turn(outcome) : outcome;
  }

  close(): void {
    this.#running.stop();
  }

  #turn(permit: Permit): SubgraphTurn {
    const startedAt = performance.now();
    return {
      ended: (isOverloaded, hasData) => {
        if (isOverloaded) this.#pressure.refused();
        else if (hasData && permit.operationClass === "LIGHT") this.#pressure.answered(performance.now() - startedAt);
        permit.release();
      },
    };
  }
}
