import { createRemoteJWKSet } from "jose";
import { RefreshedKeys, type RefreshTimes } from "./refreshed-keys.js";
import type { KeySet, TokenKeys } from "./token-keys.js";

/** Times of `keysFromUrl`, in milliseconds. */
export interface UrlKeyTimes extends RefreshTimes {
  /** Deadline of one request; 3 seconds unless given. */
  timeoutMs?: number;
}

/** Keys at an address. */
export interface UrlKeys extends TokenKeys {
  /**
   * Reads the keys.
   *
   * @throws KeysUnavailableError
   */
  fetch(): Promise<KeySet>;
}

/**
 * Reads the keys that an identity provider publishes at a URL, and refreshes them. It reads nothing before the first token.
 */
export function keysFromUrl(url: string, { timeoutMs = 3_000, ...times }: UrlKeyTimes = {}): UrlKeys {
  // RefreshedKeys decides when to read again, and keeps keys in use while the provider is unreachable.
  const remote = createRemoteJWKSet(new URL(url), {
    timeoutDuration: timeoutMs,
    cooldownDuration: Number.POSITIVE_INFINITY,
    cacheMaxAge: Number.POSITIVE_INFINITY,
  });
  const keys = new RefreshedKeys({ reload: () => remote.reload(), find: (header) => remote(header) }, times);
  return {
    find: (header) => keys.find(header),
    async fetch() {
      await keys.load();
      return remote.jwks() ?? { keys: [] };
    },
  };
}
