import type { AdmissionRefusal } from "./admission-refusal.js";
import type { QueuedRequest } from "./fair-queue.js";
import type { Permit } from "./permit.js";

/** A request that waits for its turn. */
export interface WaitingRequest extends QueuedRequest {
  readonly isSignedIn: boolean;
  /** When its time to wait ends. */
  readonly endsAt: number;
  /** Lets it run. */
  start(): Permit;
  /** Ends the waiting, with a permit or a refusal. */
  settle(outcome: Permit | AdmissionRefusal): void;
}
