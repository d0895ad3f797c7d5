import type { AdmissionRefusal } from "./admission-refusal.js";

/** The class of an operation, by which it is limited. */
export type OperationClass = "LIGHT" | "HEAVY" | "NEW_TEXT";

/** What is known of an operation later than that it is asked for. */
export interface ChangedRequest {
  cost: number;
  /** Aborts when the caller is gone. */
  readonly signal?: AbortSignal;
}

/** What a permit needs of the admission that gave it. */
export interface PermitHolder {
  /** The operation has run. */
  finish(permit: Permit): void;
  /** The caller has its answer. */
  release(permit: Permit): void;
  /** Weighs the operation anew. */
  change(permit: Permit, request: ChangedRequest): Permit | AdmissionRefusal | Promise<Permit | AdmissionRefusal>;
}

/** An admitted operation. Whoever has it must release it. */
export class Permit {
  readonly caller: string;
  readonly isSignedIn: boolean;
  readonly weight: number;
  readonly operationClass: OperationClass;
  readonly #holder: PermitHolder;
  #isFinished = false;
  #isReleased = false;

  constructor(
    request: { caller: string; isSignedIn: boolean; weight: number; operationClass: OperationClass },
    holder: PermitHolder,
  ) {
    this.caller = request.caller;
    this.isSignedIn = request.isSignedIn;
    this.weight = request.weight;
    this.operationClass = request.operationClass;
    this.#holder = holder;
  }

  /**
   * Weighs the operation anew, once its cost is known. Returns the permit in its place, which is this one where the weight is
   * no greater; the refusal where there is no place for it; or a promise while it waits. After another result than this permit,
   * this one is released.
   */
  change(request: ChangedRequest): Permit | AdmissionRefusal | Promise<Permit | AdmissionRefusal> {
    return this.#holder.change(this, request);
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
