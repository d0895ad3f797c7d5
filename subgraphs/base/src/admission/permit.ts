import type { AdmissionRefusal } from "./admission-refusal.js";

/** What a permit needs of the admission that gave it. */
export interface PermitHolder {
  /** The operation has run. */
  finish(permit: Permit): void;
  /** The caller has its answer. */
  release(permit: Permit): void;
  /** Weighs the operation anew. */
  change(
    permit: Permit,
    cost: number,
    signal?: AbortSignal,
  ): Permit | AdmissionRefusal | Promise<Permit | AdmissionRefusal>;
}

/** An admitted operation. Whoever has it must release it. */
export class Permit {
  readonly caller: string;
  readonly isSignedIn: boolean;
  readonly weight: number;
  readonly isHeavy: boolean;
  readonly #holder: PermitHolder;
  #isFinished = false;
  #isReleased = false;

  constructor(
    request: { caller: string; isSignedIn: boolean; weight: number; isHeavy: boolean },
    holder: PermitHolder,
  ) {
    this.caller = request.caller;
    this.isSignedIn = request.isSignedIn;
    this.weight = request.weight;
    this.isHeavy = request.isHeavy;
    this.#holder = holder;
  }

  /**
   * Weighs the operation anew, once its cost is known. Returns the permit in its place, which is this one where the weight is
   * no greater; the refusal where there is no place for it; or a promise while it waits. After another result than this permit,
   * this one is released.
   */
  change(cost: number, signal?: AbortSignal): Permit | AdmissionRefusal | Promise<Permit | AdmissionRefusal> {
    return this.#holder.change(this, cost, signal);
  }

  /** The operation has run: another one may. May be called twice. */
  finish(): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    this.#holder.finish(this);
  }

  /** The caller has its answer, or is gone. May be called twice. */
  release(): void {
    this.finish();
    if (this.#isReleased) return;
    this.#isReleased = true;
    this.#holder.release(this);
  }
}
