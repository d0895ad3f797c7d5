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
  const openSeries = (subgraph: string) => ({
    answered: requests.labels({ subgraph, code: "OK" }),
    durations: durations.labels({ subgraph }),
  });
  /** To find a series by its labels takes longer than to count in it. */
  const series = new Map<string, ReturnType<typeof openSeries>>();
  const seriesOf = (subgraph: string) => {
    const own = series.get(subgraph) ?? openSeries(subgraph);
    series.set(subgraph, own);
    return own;
  };
  return {
    observe(subgraph, code, milliseconds) {
      const { answered, durations } = seriesOf(subgraph);
      if (code === undefined) answered.inc();
      else requests.inc({ subgraph, code: codeLabel(code) });
      durations.observe(milliseconds / 1_000);
    },
  };
}
