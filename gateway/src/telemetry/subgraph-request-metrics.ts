import { codeLabel, durationBuckets, type ServiceMetrics } from "@thidua/base/metrics";

/** Counts the requests to subgraphs, and how long they take. */
export interface SubgraphRequestMetrics {
  /**
   * Counts a request that has ended.
   *
   * @param subgraph its name, one of those of the supergraph
   * @param code the code of the failure; undefined when the subgraph gave a usable answer, with errors or without
   * @param milliseconds how long it took, with all attempts
   */
  observe(subgraph: string, code: string | undefined, milliseconds: number): void;
}

/** Creates the metrics of the requests to subgraphs. */
export function subgraphRequestMetrics(metrics: ServiceMetrics): SubgraphRequestMetrics {
  const requests = metrics.counter({
    name: "thidua_subgraph_requests_total",
    help: "Requests to a subgraph, by the code of their failure; OK for a usable answer.",
    labelNames: ["subgraph", "code"],
  });
  const durations = metrics.histogram({
    name: "thidua_subgraph_request_duration_seconds",
    help: "Time from sending a request to a subgraph to its answer or failure, with all attempts.",
    labelNames: ["subgraph"],
    buckets: durationBuckets,
  });
  return {
    observe(subgraph, code, milliseconds) {
      requests.inc({ subgraph, code: code === undefined ? "OK" : codeLabel(code) });
      durations.observe({ subgraph }, milliseconds / 1_000);
    },
  };
}
