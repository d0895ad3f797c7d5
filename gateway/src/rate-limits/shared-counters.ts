import type { FastifyBaseLogger } from "fastify";
import { Redis } from "ioredis";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterRes,
} from "rate-limiter-flexible";

/** Counters that all replicas of the gateway share. */
export interface SharedCounters {
  counter(name: string, points: number): RateLimiterAbstract;
  close(): void;
}

/** A counter is asked twice a request: whoever takes longer than this is as good as gone. */
const commandTimeoutMs = 250;
/** A silence this long while an answer is due means that the connection is dead, though nobody has said so. */
const silenceMs = 1_000;
/** How long a start waits for Redis before it counts alone. */
const patienceMs = 1_000;
/** Commands that fail one by one are told once in this time. */
const complaintMs = 10_000;

/** Counts in this process, for the time that Redis does not. Says so. */
class Insurance extends RateLimiterMemory {
  constructor(
    options: ConstructorParameters<typeof RateLimiterMemory>[0],
    private readonly onUse: () => void,
  ) {
    super(options);
  }

  override penalty(key: string | number, points?: number): Promise<RateLimiterRes> {
    this.onUse();
    return super.penalty(key, points);
  }
}

/**
 * Connects to Redis for counting. While it cannot be had, each process counts for itself, from nothing, and the log says so;
 * no request waits for it or fails because of it. Waits a second at most for the first connection.
 */
export async function openSharedCounters(url: string, log: FastifyBaseLogger): Promise<SharedCounters> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandTimeoutMs,
    socketTimeout: silenceMs,
    connectTimeout: 2_000,
    // For ever, and not all replicas at once.
    retryStrategy: (times) => Math.min(5_000, 50 * 2 ** Math.min(times, 10)) * (0.5 + Math.random() / 2),
    // A server that was demoted to a replica: the next connection finds the new one.
    reconnectOnError: (error) => error.message.startsWith("READONLY"),
  });
  let isShared: boolean | undefined;
  let lastError: Error | undefined;
  redis.on("error", (error: Error) => {
    lastError = error;
  });
  redis.on("ready", () => {
    if (isShared !== true) log.info("rate limits are counted in Redis");
    isShared = true;
  });
  redis.on("close", () => {
    if (isShared !== false)
      log.warn({ err: lastError }, "Redis is lost: rate limits are counted in this process alone");
    isShared = false;
  });
  let complainedAt = Number.NEGATIVE_INFINITY;
  const complain = (): void => {
    // Without a connection it has been told already.
    if (!isShared || performance.now() - complainedAt < complaintMs) return;
    complainedAt = performance.now();
    log.warn({ err: lastError }, "Redis did not count: a rate limit is counted in this process alone");
  };

  await Promise.race([
    redis.connect().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, patienceMs).unref()),
  ]);
  return {
    counter(name, points) {
      const options = { keyPrefix: `thidua:${name}`, points, duration: 60 };
      return new RateLimiterRedis({
        ...options,
        storeClient: redis,
        rejectIfRedisNotReady: true,
        insuranceLimiter: new Insurance(options, complain),
      });
    },
    close: () => {
      isShared = false;
      redis.disconnect();
    },
  };
}
