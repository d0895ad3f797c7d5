/** Which supergraph serves, and what became of the file. It has no addresses: `/readyz` shows it. */
export interface SupergraphStatus {
  /** The SHA-256 of the supergraph that serves, the first 16 digits. */
  checksum: string;
  /** Whether it is that of the file, or the last good one that was kept on disk. */
  source: "FILE" | "LAST_GOOD";
  /** Since when it serves (RFC 3339). */
  since: string;
  /** The state of the file as it was seen last. */
  file: SupergraphFileState;
}

/**
 * `IN_USE`: it serves. `LOADING`: a new one is being loaded. `REFUSED`: it cannot be served; the reason is in the log. `MISSING`:
 * there is none.
 */
export type SupergraphFileState = "IN_USE" | "LOADING" | "REFUSED" | "MISSING";
