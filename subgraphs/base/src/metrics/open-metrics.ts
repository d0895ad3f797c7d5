import type { MetricsSettings } from "../env/index.js";
import type { MetricsEndpoint } from "./metrics-endpoint.js";

/**
 * Opens the endpoint that the settings name, or nothing if they name none: then the library of the metrics is not loaded either.
 *
 * @throws EnvironmentError if the port is in use
 */
export async function openMetrics(settings: MetricsSettings): Promise<MetricsEndpoint | undefined> {
  const { METRICS_HOST: host, METRICS_PORT: port } = settings;
  if (port === undefined) return undefined;
  const { openMetricsEndpoint } = await import("./metrics-endpoint.js");
  return openMetricsEndpoint({ host, port });
}
