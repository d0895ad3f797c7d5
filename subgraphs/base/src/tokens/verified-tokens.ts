import { LRUCache } from "lru-cache";
import type { Caller } from "./caller.js";

/**
 * Caches the callers of verified tokens for a short time. One request is verified by the gateway and by every subgraph that
 * it reaches, and a portal sends the same token with each of its requests.
 */
export class VerifiedTokens {
  readonly #callers: LRUCache<string, Caller>;

  /** Takes how many tokens are kept at most, and the lifetime of an entry in milliseconds. */
  constructor(
    most: number,
    private readonly lifetimeMs: number,
  ) {
    // The expiry of a token is wall-clock time, so the cache reads the same clock.
    this.#callers = new LRUCache({ max: most, perf: Date, ttlResolution: 0 });
  }

  get(token: string): Caller | undefined {
    return this.#callers.get(token);
  }

  /** Stores the caller of a token, never past the token's own expiry. */
  put(token: string, caller: Caller): void {
    const untilExpiry = Math.floor((caller.expiresAt ?? 0) * 1_000 - Date.now());
    // The cache keeps an entry through its last millisecond; a token is invalid from that millisecond on.
    const ttl = Math.min(this.lifetimeMs, untilExpiry - 1);
    if (ttl > 0) this.#callers.set(token, caller, { ttl });
  }
}
