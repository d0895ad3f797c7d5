import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { EnvironmentError } from "../env/index.js";
import { metricsContentType, metricsText } from "./metrics-text.js";
import { processMetrics } from "./process-metrics.js";
import { ServiceMetrics } from "./service-metrics.js";

/** Where Prometheus reads the metrics of this process: `/metrics` on a port of its own, which no caller of the graph reaches. */
export interface MetricsEndpoint {
  readonly url: string;
  readonly port: number;
  /** Adds a service. What it returns is shown until `remove`. */
  add(service: string): ServiceMetrics;
  /** Removes a service that stops. */
  remove(metrics: ServiceMetrics): void;
  close(): Promise<void>;
}

/** Where `openMetricsEndpoint` listens. */
export interface MetricsAddress {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

/** More than a pair of Prometheus servers and a person who looks need. */
const connectionsAtMost = 20;

/** The time to receive a request, in milliseconds. */
const requestTimeoutMs = 5_000;

/**
 * Opens the endpoint for the metrics of this process.
 *
 * @throws EnvironmentError if the port is in use
 */
export async function openMetricsEndpoint({ host, port }: MetricsAddress): Promise<MetricsEndpoint> {
  processMetrics();
  const services = new Set<ServiceMetrics>();
  // Scrapes at the same time share one text.
  let reading: Promise<string> | undefined;
  const read = () => {
    reading ??= metricsText([...services]).finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
    const path = request.url?.split("?")[0];
    if (path !== "/metrics") return answer(response, 404, "/metrics\n");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      return answer(response, 405, "");
    }
    read().then(
      (text) => answer(response, 200, text, metricsContentType),
      () => answer(response, 500, ""),
    );
  });
  server.maxConnections = connectionsAtMost;
  await listen(server, host, port);
  // A process that has nothing else to do may end.
  server.unref();
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}/metrics`,
    port: address.port,
    add(service) {
      const metrics = new ServiceMetrics(service);
      services.add(metrics);
      return metrics;
    },
    remove: (metrics) => void services.delete(metrics),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, status: number, text: string, type = "text/plain; charset=utf-8"): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve();
    });
  }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EADDRINUSE") throw cause;
    throw new EnvironmentError([
      `METRICS_PORT: cổng ${port} đã có chương trình khác dùng / port ${port} is taken by another program`,
    ]);
  });
}
