/**
 * What the sealing of a subgraph does: OFF without a key, SEALING, FAILING while it does not succeed, BROKEN if the chain is not one that
 * it may continue, BEHIND_HEADS if the database lacked the last head in the file of heads when the process began.
 */
export type SealingState = "OFF" | "SEALING" | "FAILING" | "BROKEN" | "BEHIND_HEADS";

/** The state of the sealing, for `/readyz` and metrics. */
export interface SealingStatus {
  readonly state: SealingState;
  /** The number of the last seal; null before the first round. */
  readonly seal: number | null;
  /** Seconds since all changes were last known to be sealed; null until then. */
  readonly secondsBehind: number | null;
  /** How many rounds have failed. */
  readonly failures: number;
}
