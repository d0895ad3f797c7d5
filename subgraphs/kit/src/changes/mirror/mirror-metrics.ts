import type { MetricDefinition, ServiceMetrics } from "@thidua/base/metrics";
import type { MirrorStatus } from "./mirror-status.js";
import type { RunningMirrors } from "./running-mirrors.js";

interface MirrorMetric extends MetricDefinition {
  readonly type: "counter" | "gauge";
  /** Null while the value is unknown: the mirror then has no sample of this metric. */
  value(status: MirrorStatus): number | null;
}

const metrics: readonly MirrorMetric[] = [
  {
    name: "thidua_mirror_following",
    type: "gauge",
    help: "Whether the mirror follows its owner.",
    value: ({ state }) => (state === "FOLLOWING" ? 1 : 0),
  },
  {
    name: "thidua_mirror_seconds_behind",
    type: "gauge",
    help: "Seconds since the mirror was last known to hold all that its owner had to give.",
    value: ({ secondsBehind }) => secondsBehind,
  },
  {
    name: "thidua_mirror_last_delay_seconds",
    type: "gauge",
    help: "Seconds from the recording of the last applied change to its being visible in the mirror.",
    value: ({ lastDelay }) => lastDelay,
  },
  {
    name: "thidua_mirror_changes_total",
    type: "counter",
    help: "Changes applied to the mirror.",
    value: ({ changes }) => changes,
  },
  {
    name: "thidua_mirror_failures_total",
    type: "counter",
    help: "Failed attempts to follow the owner.",
    value: ({ failures }) => failures,
  },
  {
    name: "thidua_mirror_rebuilds_total",
    type: "counter",
    help: "Rebuilds of the mirror.",
    value: ({ rebuilds }) => rebuilds,
  },
];

/** Shows the state of a subgraph's mirrors, each under the name of its owner. The mirrors keep their own counts. */
export function measureMirrors(service: ServiceMetrics, mirrors: Pick<RunningMirrors, "status">): void {
  for (const { type, value, ...definition } of metrics) {
    service.observed(type, { ...definition, labelNames: ["owner"] }, () =>
      mirrors.status().flatMap((status) => {
        const number = value(status);
        return number === null ? [] : [{ labels: { owner: status.owner }, value: number }];
      }),
    );
  }
}
