import type { FastifyBaseLogger } from "fastify";
import { Redis } from "ioredis";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterRes,
} from "rate-limiter-flexible";

/** The Redis in which counters are shared. */
export interface SharedRedis {
  url: string;
  /** What the names of all keys begin with: another one for each installation that uses the same Redis. */
  keyPrefix: string;
}

/** Counters that all replicas of the gateway share. */
export interface SharedCounters {
  counter(name: string, points: number): RateLimiterAbstract;
  close(): void;
}

/** Each request reads two counters, so a command that takes longer than this counts as failed. */
const commandTimeoutMs = 250;
/** A connection without data for this long while a reply is due is closed. TCP would not report it. */
const silenceMs = 1_000;
/** How long startup waits for Redis before it counts in memory. */
const patienceMs = 1_000;
/** The minimum time between two warnings about failed commands. */
const complaintMs = 10_000;

/** Counts in this process while Redis is unavailable, and reports each use. */
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
 * Connects to Redis for counting. While Redis is unavailable, each process counts in its own memory from zero, and the
 * log has a warning. Requests neither wait nor fail because of it. Waits one second at most for the first connection.
 */
export async function openSharedCounters(
  { url, keyPrefix }: SharedRedis,
  log: FastifyBaseLogger,
): Promise<SharedCounters> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandTimeoutMs,
    socketTimeout: silenceMs,
    connectTimeout: 2_000,
    // Retries without end, with jitter so that replicas do not reconnect at once.
    retryStrategy: (times) => Math.min(5_000, 50 * 2 ** Math.min(times, 10)) * (0.5 + Math.random() / 2),
    // The server was demoted to a replica; a new connection reaches the new primary.
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
    // The close handler has reported a lost connection.
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
      const options = { keyPrefix: `${keyPrefix}:${name}`, points, duration: 60 };
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
