import { boundedLabel, durationBuckets, type ServiceMetrics } from "@thidua/base/metrics";
import type { FastifyInstance } from "fastify";

/** The methods that some route has. Node knows thirty more. */
const methodLabel = boundedLabel(new Set(["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"]));

/** Counts the requests of all routes, by the route's pattern and never by its path. */
export function addRequestMetrics(app: FastifyInstance, metrics: ServiceMetrics): void {
  const requests = metrics.counter({
    name: "thidua_http_requests_total",
    help: "HTTP requests answered, by the pattern of their route (`other` for an unknown one), method and status.",
    labelNames: ["route", "method", "status"],
  });
  const durations = metrics.histogram({
    name: "thidua_http_request_duration_seconds",
    help: "Time from the arrival of an HTTP request to the end of its response.",
    labelNames: ["route"],
    buckets: durationBuckets,
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "other";
    requests.inc({ route, method: methodLabel(request.method), status: reply.statusCode });
    durations.observe({ route }, reply.elapsedTime / 1_000);
  });
}
