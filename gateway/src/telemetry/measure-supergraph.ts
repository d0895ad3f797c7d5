import type { ServiceMetrics } from "@thidua/base/metrics";

/** Which supergraph serves, and what became of its file. */
export interface SupergraphState {
  readonly checksum: string;
  readonly source: string;
  /** Since when it serves (RFC 3339). */
  readonly since: string;
  readonly file: string;
}

/** The states of the file. Each has a series, so that a panel shows when it changed. */
const fileStates = ["IN_USE", "LOADING", "REFUSED", "MISSING"];

/** Shows which supergraph serves. Its checksum is a label: there is one at a time, and operators alone replace it. */
export function measureSupergraph(metrics: ServiceMetrics, state: () => SupergraphState): void {
  metrics.observed(
    "gauge",
    {
      name: "thidua_supergraph_info",
      help: "The supergraph that serves, by its checksum and its source: FILE, or LAST_GOOD when the file cannot be served.",
      labelNames: ["checksum", "source"],
    },
    () => {
      const { checksum, source } = state();
      return [{ labels: { checksum, source }, value: 1 }];
    },
  );
  metrics.observed(
    "gauge",
    { name: "thidua_supergraph_start_time_seconds", help: "When the supergraph began to serve, since 1970." },
    () => [{ value: Date.parse(state().since) / 1_000 }],
  );
  metrics.observed(
    "gauge",
    {
      name: "thidua_supergraph_file_state",
      help: "Whether the supergraph file is in this state: REFUSED and MISSING mean that the last good one serves.",
      labelNames: ["state"],
    },
    () => fileStates.map((name) => ({ labels: { state: name }, value: name === state().file ? 1 : 0 })),
  );
}
