import type { MirrorStatus } from "./mirror-status.js";

interface Metric {
  name: string;
  type: "gauge" | "counter";
  help: string;
  /** Null where there is nothing to say yet. */
  value: (status: MirrorStatus) => number | null;
}

const metrics: readonly Metric[] = [
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
  { name: "thidua_mirror_changes_total", type: "counter", help: "Changes applied.", value: ({ changes }) => changes },
  {
    name: "thidua_mirror_failures_total",
    type: "counter",
    help: "Failed attempts.",
    value: ({ failures }) => failures,
  },
  { name: "thidua_mirror_rebuilds_total", type: "counter", help: "Rebuilds.", value: ({ rebuilds }) => rebuilds },
];

/**
 * The mirrors of a subgraph in Prometheus' text format (https://prometheus.io/docs/instrumenting/exposition_formats/). Names of
 * subgraphs and owners hold no character that would need escaping.
 */
export function mirrorMetrics(subgraph: string, mirrors: readonly MirrorStatus[]): string {
  const lines: string[] = [];
  for (const { name, type, help, value } of metrics) {
    const samples = mirrors.flatMap((status) => {
      const number = value(status);
      return number === null ? [] : [`${name}{subgraph="${subgraph}",owner="${status.owner}"} ${number}`];
    });
    if (samples.length > 0) lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples);
  }
  return lines.map((line) => `${line}\n`).join("");
}
