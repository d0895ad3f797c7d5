/** A service that is observed. */
export interface SampledService {
  readonly name: string;
  readonly pid: number;
  /** The address of `/healthz`, on a port of its own where there is one. */
  readonly healthUrl: string;
  /** The address of `/healthz` on the main port. */
  readonly mainHealthUrl: string;
}

/** What one service showed while it was observed. */
export interface Sampled {
  readonly name: string;
  /** Answer times of `/healthz`, in milliseconds; a request without an answer counts with the time that was waited. */
  readonly healthMs: number[];
  /** How many of these had no answer with the status 200. */
  healthFailures: number;
  /** The same on the main port. */
  readonly mainHealthMs: number[];
  /** Resident memory, in MiB, with the seconds since the begin. */
  readonly memory: { seconds: number; mebibytes: number }[];
}
