import type { Counter, Histogram } from "prom-client";
import { boundedLabel, otherLabel } from "./bounded-label.js";
import { durationBuckets } from "./operation-metrics.js";
import type { ServiceMetrics } from "./service-metrics.js";

/** The methods that some route has. Node knows thirty more. */
const methodLabel = boundedLabel(new Set(["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"]));

/** Counts the HTTP requests of one server, and how long they take. */
export class RequestMetrics {
  readonly #requests: Counter<"route" | "method" | "status">;
  readonly #durations: Histogram<"route">;

  constructor(metrics: ServiceMetrics) {
    this.#requests = metrics.counter({
      name: "thidua_http_requests_total",
      help: "HTTP requests answered, by the pattern of their route (`other` for an unknown one), method and status.",
      labelNames: ["route", "method", "status"],
    });
    this.#durations = metrics.histogram({
      name: "thidua_http_request_duration_seconds",
      help: "Time from the arrival of an HTTP request to the end of its response.",
      labelNames: ["route"],
      buckets: durationBuckets,
    });
  }

  /**
   * Counts a request that has been answered.
   *
   * @param pattern the pattern of its route, never its path; undefined if it has no route
   * @param milliseconds how long it took
   */
  observe(pattern: string | undefined, method: string, status: number, milliseconds: number): void {
    const route = pattern ?? otherLabel;
    this.#requests.inc({ route, method: methodLabel(method), status });
    this.#durations.observe({ route }, milliseconds / 1_000);
  }
}
