import { Pool } from "undici";

/** What to ask, how hard and how long. */
export interface LoadOptions {
  /** GraphQL address of the gateway. */
  url: string;
  /** The JSON body of every request. */
  body: string;
  /** Requests in flight at any time, each on a connection of its own. */
  connections: number;
  /** How long to ask, in milliseconds. */
  durationMs: number;
  /** The answer every request has to give; another one ends the measurement. */
  expected?: string;
}

/** What came of it. */
export interface LoadResult {
  requestsPerSecond: number;
  medianMs: number;
  p99Ms: number;
  requests: number;
}

let caller = 0;

/**
 * Asks as fast as answers come. Every request has an Authorization header of its own, so that no gateway can answer two
 * with one. Raises when an answer is not 200 or not the expected one.
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
