import { Admission } from "./admission.js";
import { type AdmissionOptions, defaultAdmission } from "./admission-options.js";
import { observeEventLoop } from "./event-loop-load.js";

/** An admission that adapts to this process's event loop until it is stopped. */
export interface RunningAdmission {
  admission: Admission;
  stop(): void;
}

/** Starts an admission for work of this process. Takes the settings that differ from the defaults. */
export function startAdmission(options: Partial<AdmissionOptions> = {}): RunningAdmission {
  const admission = new Admission({ ...defaultAdmission, ...options });
  return { admission, stop: observeEventLoop((pressure) => admission.observe(pressure)) };
}
