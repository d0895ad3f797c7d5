import { Counter, Gauge, Registry } from "prom-client";
import type { MirrorStatus } from "./mirror-status.js";

interface Metric {
  name: string;
  type: typeof Counter | typeof Gauge;
  help: string;
  /** Null while the value is unknown: the mirror then has no sample of this metric. */
  value: (status: MirrorStatus) => number | null;
}

const metrics: readonly Metric[] = [
  {
    name: "thidua_mirror_following",
    type: Gauge,
    help: "Whether the mirror follows its owner.",
    value: ({ state }) => (state === "FOLLOWING" ? 1 : 0),
  },
  {
    name: "thidua_mirror_seconds_behind",
    type: Gauge,
    help: "Seconds since the mirror was last known to hold all that its owner had to give.",
    value: ({ secondsBehind }) => secondsBehind,
  },
  {
    name: "thidua_mirror_last_delay_seconds",
    type: Gauge,
    help: "Seconds from the recording of the last applied change to its being visible in the mirror.",
    value: ({ lastDelay }) => lastDelay,
  },
  { name: "thidua_mirror_changes_total", type: Counter, help: "Changes applied.", value: ({ changes }) => changes },
  { name: "thidua_mirror_failures_total", type: Counter, help: "Failed attempts.", value: ({ failures }) => failures },
  { name: "thidua_mirror_rebuilds_total", type: Counter, help: "Rebuilds.", value: ({ rebuilds }) => rebuilds },
];

/** The media type of `mirrorMetrics`. */
export const metricsContentType = Registry.PROMETHEUS_CONTENT_TYPE;

/**
 * Formats the state of a subgraph's mirrors as Prometheus text
 * (https://prometheus.io/docs/instrumenting/exposition_formats/).
 *
 * The mirrors keep their own counts, so each scrape fills a registry of its own. A metric without samples is left out.
 */
export async function mirrorMetrics(subgraph: string, mirrors: readonly MirrorStatus[]): Promise<string> {
  const registry = new Registry();
  for (const { name, type: Type, help, value } of metrics) {
    const samples = mirrors.flatMap((status) => {
      const number = value(status);
      return number === null ? [] : [{ owner: status.owner, number }];
    });
    if (samples.length === 0) continue;
    const metric = new Type({ name, help, labelNames: ["subgraph", "owner"], registers: [registry] });
    for (const { owner, number } of samples) metric.inc({ subgraph, owner }, number);
  }
  return registry.metrics();
}
