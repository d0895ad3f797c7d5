/**
 * What a writer does again and again, and how many rows each time stores. An import goes through the service with its rules: at once where
 * the commit can, else one by one, 500 in a transaction.
 */
export const writeKinds = {
  ...{ mutation: 1, create: 1, update: 1 },
  ...{ "create 50": 50, "create 500": 500, "import 2000": 2_000 },
} as const;

export type WriteKind = keyof typeof writeKinds;

/** What the parent asks for. */
export interface WriteRound {
  kind: "round";
  write: WriteKind;
  writers: number;
  seconds: number;
}

/** What one round measured. */
export interface WriteResult {
  /** Writes: mutations or transactions. */
  perSecond: number;
  rowsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Of the process, for each write; PostgreSQL's own work is not in it. */
  cpuMs: number;
}
