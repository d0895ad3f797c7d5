import type { ServiceMetrics } from "@thidua/base/metrics";
import type { SealingStatus } from "./sealing-status.js";

/** Shows the state of the seals of a subgraph's audit trail. */
export function measureSealing(service: ServiceMetrics, status: () => SealingStatus): void {
  const sealing = (
    name: string,
    type: "counter" | "gauge",
    help: string,
    value: (now: SealingStatus) => number | null,
  ) =>
    service.observed(type, { name, help, labelNames: [] }, () => {
      const number = value(status());
      return number === null ? [] : [{ labels: {}, value: number }];
    });
  sealing("thidua_audit_sealing", "gauge", "Whether the changes are sealed.", ({ state }) =>
    state === "SEALING" ? 1 : 0,
  );
  sealing(
    "thidua_audit_seconds_behind",
    "gauge",
    "Seconds since all changes were last known to be sealed.",
    ({ secondsBehind }) => secondsBehind,
  );
  sealing("thidua_audit_failures_total", "counter", "Rounds of sealing that failed.", ({ failures }) => failures);
}
