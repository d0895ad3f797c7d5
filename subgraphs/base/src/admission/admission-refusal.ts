/** Why a request is refused. */
export type RefusalReason =
  /** It would wait for longer than allowed. */
  | "WAIT_TOO_LONG"
  /** Too many requests wait. */
  | "QUEUE_FULL"
  /** Its caller has too many heavy operations at once, or too many requests while others wait. */
  | "CALLER_LIMIT"
  /** It has waited for as long as allowed. */
  | "WAITED"
  /** Its caller has gone while it waited. */
  | "CALLER_GONE";

/** All reasons. */
export const refusalReasons: readonly RefusalReason[] = [
  "WAIT_TOO_LONG",
  "QUEUE_FULL",
  "CALLER_LIMIT",
  "WAITED",
  "CALLER_GONE",
];

/** A request that is not admitted. */
export class AdmissionRefusal {
  readonly reason: RefusalReason;
  /** The time after which the caller may try again, in whole seconds, at least 1. */
  readonly retryAfterSeconds: number;

  /** Takes the reason and the expected time until the service can answer, in milliseconds. */
  constructor(reason: RefusalReason, waitMs: number) {
    this.reason = reason;
    this.retryAfterSeconds = Math.min(Math.max(1, Math.ceil(waitMs / 1_000)), 30);
  }
}
