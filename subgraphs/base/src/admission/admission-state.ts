import type { Pressure } from "./adaptive-limit.js";
import type { RefusalReason } from "./admission-refusal.js";

/** The state of the operations of one class. */
export interface AdmissionClassState {
  /** The weight that may run at once. */
  limit: number;
  running: number;
  runningWeight: number;
  waiting: number;
  /** The measured weight that is served in a second. */
  servedPerSecond: number;
}

/** The state of an admission, for metrics. */
export interface AdmissionState {
  light: AdmissionClassState;
  heavy: AdmissionClassState;
  newTexts: AdmissionClassState;
  pressure: Pressure;
  /** The number of operations that have been admitted since the start. */
  admitted: number;
  /** The number of refusals since the start. */
  refused: Readonly<Record<RefusalReason, number>>;
  /** The number of callers with a request at this moment. */
  callers: number;
}
