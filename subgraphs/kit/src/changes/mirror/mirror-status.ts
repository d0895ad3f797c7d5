/**
 * What a mirror is doing: STARTING before the first answer, FOLLOWING while the owner answers, UNREACHABLE while it does not, REFUSED
 * while it does not accept the token, FAILING when what it sends cannot be read or stored, REBUILDING, STOPPED, or
 * NOT_CONFIGURED when no address is given for its owner.
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

/** How a mirror stands, as `/readyz` and `/metrics` tell it. */
export interface MirrorStatus {
  readonly owner: string;
  readonly state: MirrorState;
  /**
   * Seconds since the mirror was last known to hold everything that the owner had to give: how stale it can be at most. While
   * nothing changes it grows until the owner's next empty answer. Null when it never was in this process.
   */
  readonly secondsBehind: number | null;
  /** Seconds from the recording of the last applied change at the owner to its being visible here; null before the first. */
  readonly lastDelay: number | null;
  /** Changes applied since the start of the process. */
  readonly changes: number;
  /** Failed attempts since the start of the process. */
  readonly failures: number;
  /** Rebuilds since the start of the process. */
  readonly rebuilds: number;
}
