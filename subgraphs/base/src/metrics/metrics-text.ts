import { AggregatorRegistry, Registry } from "prom-client";
import { processMetrics } from "./process-metrics.js";
import type { ServiceMetrics } from "./service-metrics.js";

/** The media type of `metricsText`. */
export const metricsContentType: string = Registry.PROMETHEUS_CONTENT_TYPE;

/**
 * Formats the metrics of some services and of their process as Prometheus text. A metric of several services is stated once, as
 * the format requires.
 *
 * Source: Prometheus, “Exposition formats”, text format 0.0.4.
 */
export async function metricsText(services: readonly ServiceMetrics[]): Promise<string> {
  const [only] = services;
  const joined =
    services.length === 1
      ? only!.registry
      : AggregatorRegistry.aggregate(
          // The samples of a service have its label, so that none of them are added up.
          await Promise.all(services.map(({ registry }) => registry.getMetricsAsJSON())),
        );
  return `${await processMetrics().metrics()}\n${await joined.metrics()}`;
}
