import type { Pressure } from "./adaptive-limit.js";
import { Admission } from "./admission.js";
import { type AdmissionOptions, defaultAdmission } from "./admission-options.js";
import { observeEventLoop } from "./event-loop-load.js";

/** An admission that adapts to this process's event loop until it is stopped. */
export interface RunningAdmission {
  admission: Admission;
  stop(): void;
}

/**
 * Starts an admission. Takes the settings that differ from the defaults, and what states the pressure: without it, the event loop of
 * this process.
 */
export function startAdmission(options: Partial<AdmissionOptions> = {}, pressureOf?: () => Pressure): RunningAdmission {
  const admission = new Admission({ ...defaultAdmission, ...options });
  return { admission, stop: observeEventLoop((own) => admission.observe(pressureOf?.() ?? own)) };
}
