import type { StoreState } from "../bounded-stores/index.js";
import type { Sample, ServiceMetrics } from "./service-metrics.js";

/** What can say how full it is. */
export interface MeasuredStore {
  readonly state: StoreState;
}

/** Shows how full the caches of a server are, and how often they have what is asked for. */
export function measureCaches(metrics: ServiceMetrics, caches: Readonly<Record<string, MeasuredStore>>): void {
  const observed = (type: "counter" | "gauge", name: string, help: string, value: (state: StoreState) => number) =>
    metrics.observed(type, { name, help, labelNames: ["cache"] }, () =>
      Object.entries(caches).map(([cache, { state }]): Sample => ({ labels: { cache }, value: value(state) })),
    );
  observed("gauge", "thidua_cache_entries", "Entries of a cache.", ({ entries }) => entries);
  observed("gauge", "thidua_cache_bytes", "Estimated size of a cache.", ({ bytes }) => bytes);
  observed(
    "gauge",
    "thidua_cache_limit_bytes",
    "The size at which a cache drops the least used.",
    (state) => state.limit,
  );
  observed("counter", "thidua_cache_hits_total", "Questions to a cache that it could answer.", ({ hits }) => hits);
  observed(
    "counter",
    "thidua_cache_misses_total",
    "Questions to a cache that it could not answer.",
    (state) => state.misses,
  );
}
