/**
 * The state of a mirror: STARTING before the first answer, FOLLOWING while the owner answers, UNREACHABLE while it does not, REFUSED
 * while it refuses the token, FAILING while its answer cannot be read or stored, REBUILDING, STOPPED, or NOT_CONFIGURED without
 * an address of the owner.
 */
export type MirrorState =
  | "STARTING"
  | "FOLLOWING"
  | "UNREACHABLE"
  | "REFUSED"
  | "FAILING"
  | "REBUILDING"
  | "STOPPED"
  | "NOT_CONFIGURED";

/** The state of a mirror, as `/readyz` and `/metrics` report it. */
export interface MirrorStatus {
  readonly owner: string;
  readonly state: MirrorState;
  /**
   * Seconds since the mirror last had everything that the owner had: the upper bound of its staleness. Without changes it grows until
   * the owner's next empty answer. Null if the mirror was never complete in this process.
   */
  readonly secondsBehind: number | null;
  /** Seconds from the commit of the last applied change at the owner to its visibility here; null before the first. */
  readonly lastDelay: number | null;
  /** Changes applied since the start of the process. */
  readonly changes: number;
  /** Failed attempts since the start of the process. */
  readonly failures: number;
  /** Rebuilds since the start of the process. */
  readonly rebuilds: number;
}
