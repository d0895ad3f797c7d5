import { Pool } from "undici";

/** The load to generate. */
export interface LoadOptions {
  /** The GraphQL URL of the gateway. */
  url: string;
  /** The JSON request body. */
  body: string;
  /** The number of concurrent requests, each on its own connection. */
  connections: number;
  /** The duration in milliseconds. */
  durationMs: number;
  /** The expected answer. Any other ends the measurement. */
  expected?: string;
}

/** The result of a measurement. */
export interface LoadResult {
  requestsPerSecond: number;
  medianMs: number;
  p99Ms: number;
  requests: number;
}

let caller = 0;

/**
 * Sends requests as fast as answers arrive. Each has its own Authorization header, so that no gateway can deduplicate
 * them. Throws when an answer is not 200 or not the expected one.
 */
export async function measureLoad(options: LoadOptions): Promise<LoadResult> {
  const url = new URL(options.url);
  const pool = new Pool(url.origin, { connections: options.connections, pipelining: 1 });
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + options.durationMs;
  const ask = async (): Promise<void> => {
    while (performance.now() < end) {
      caller += 1;
      const sent = performance.now();
      const response = await pool.request({
        path: url.pathname,
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer caller-${caller}` },
        body: options.body,
      });
      const text = await response.body.text();
      if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}: ${text.slice(0, 300)}`);
      if (options.expected !== undefined && text !== options.expected)
        throw new Error(`Another answer: ${text.slice(0, 300)}`);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: options.connections }, ask));
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  latencies.sort((a, b) => a - b);
  return {
    requestsPerSecond: latencies.length / seconds,
    medianMs: latencies[Math.floor(latencies.length / 2)] ?? Number.NaN,
    p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
    requests: latencies.length,
  };
}
