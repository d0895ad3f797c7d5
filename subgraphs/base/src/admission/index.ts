export type { Pressure } from "./adaptive-limit.js";
export { Admission, type AdmissionOutcome, type AdmissionRequest } from "./admission.js";
export { type AdmissionOptions, defaultAdmission } from "./admission-options.js";
export { AdmissionRefusal, type RefusalReason, refusalReasons } from "./admission-refusal.js";
export type { AdmissionClassState, AdmissionState } from "./admission-state.js";
export { LatencyPressure } from "./latency-pressure.js";
export { type OperationClass, Permit } from "./permit.js";
export { type RunningAdmission, startAdmission } from "./start-admission.js";
