import { Pool } from "undici";

/** A request that is sent again and again. */
export interface LoadRequest {
  url: string;
  body: string;
  headers?: Record<string, string>;
}

/** What a measurement gave. */
export interface LoadResult {
  requests: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

const post = (pool: Pool, { url, body, headers }: LoadRequest) =>
  pool.request({
    path: new URL(url).pathname,
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
    // The first request of a size may take minutes where there is no index.
    headersTimeout: 600_000,
    bodyTimeout: 600_000,
  });

/**
 * Sends one request and returns the text of the answer.
 *
 * @throws Error unless the status is 200
 */
export async function ask(request: LoadRequest): Promise<string> {
  const pool = new Pool(new URL(request.url).origin, { connections: 1 });
  try {
    const response = await post(pool, request);
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}: ${text.slice(0, 400)}`);
    return text;
  } finally {
    await pool.destroy();
  }
}

/**
 * Sends a request as fast as answers arrive, each connection on its own.
 *
 * @param durationMs after which no further request is sent; those under way are answered and count
 * @param length the number of characters of the expected answer: another one ends the measurement
 * @throws Error when an answer is not 200 or has another length
 */
export async function measureLoad(
  request: LoadRequest,
  connections: number,
  durationMs: number,
  length: number,
): Promise<LoadResult> {
  const pool = new Pool(new URL(request.url).origin, { connections, pipelining: 1 });
  const times: number[] = [];
  const began = performance.now();
  const end = began + durationMs;
  const send = async (): Promise<void> => {
    while (performance.now() < end) {
      const sent = performance.now();
      const response = await post(pool, request);
      const text = await response.body.text();
      if (response.statusCode !== 200 || text.length !== length)
        throw new Error(`Another answer, HTTP ${response.statusCode}: ${text.slice(0, 300)}`);
      times.push(performance.now() - sent);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, send));
  } finally {
    await pool.destroy();
  }
  const seconds = (performance.now() - began) / 1_000;
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
  return { requests: times.length, perSecond: times.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}
