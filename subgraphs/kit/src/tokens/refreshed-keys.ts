import { type CryptoKey, errors, type JWSHeaderParameters } from "jose";
import { KeysUnavailableError, type TokenKeys } from "./token-keys.js";

/** Keys that can be read anew. */
export interface KeySource {
  /** Reads the whole set; the one before stays in use when this raises. */
  reload(): Promise<void>;
  /** As `TokenKeys.find`, among what was read last. */
  find(header: JWSHeaderParameters): Promise<CryptoKey>;
}

/** When keys are read anew. All in milliseconds. */
export interface RefreshTimes {
  /** Older keys are read anew while they are still in use; 10 minutes unless given. */
  freshMs?: number;
  /** So old a set is not used any more, however long the source is silent; an hour unless given. */
  staleMs?: number;
  /** Between two readings at least; 5 seconds unless given. */
  cooldownMs?: number;
}

/**
 * Keeps a set of keys in step with its source. A key that nobody knows is looked for once in the source, so that the first
 * token of a new key is good at once; the cool-down keeps invented key names from flooding the source. A source that is
 * silent for a while costs nothing: a key that was taken back is honoured for an hour at the most.
 */
export class RefreshedKeys implements TokenKeys {
  readonly #source: KeySource;
  readonly #times: Required<RefreshTimes>;
  #loadedAt = Number.NEGATIVE_INFINITY;
  #triedAt = Number.NEGATIVE_INFINITY;
  #failure: KeysUnavailableError | undefined;
  #loading: Promise<void> | undefined;

  constructor(source: KeySource, times: RefreshTimes = {}) {
    this.#source = source;
    this.#times = { freshMs: 600_000, staleMs: 3_600_000, cooldownMs: 5_000, ...times };
  }

  async find(header: JWSHeaderParameters): Promise<CryptoKey> {
    const age = performance.now() - this.#loadedAt;
    if (age >= this.#times.staleMs) await this.reload();
    // In the background: this token's key is most likely among those at hand. Its failure is told when it matters.
    else if (age >= this.#times.freshMs) this.reload().catch(() => undefined);
    try {
      return await this.#source.find(header);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
    }
    await this.reload();
    return this.#source.find(header);
  }

  /** Reads the keys, once for all who ask at the same time. Raises KeysUnavailableError; within a cool-down the last one. */
  async reload(): Promise<void> {
    if (!this.#loading && performance.now() - this.#triedAt < this.#times.cooldownMs) {
      if (this.#failure) throw this.#failure;
      return;
    }
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    await this.#loading;
  }

  async #load(): Promise<void> {
    try {
      await this.#source.reload();
      this.#loadedAt = performance.now();
      this.#failure = undefined;
    } catch (cause) {
      this.#failure = new KeysUnavailableError(cause);
      throw this.#failure;
    } finally {
      this.#triedAt = performance.now();
    }
  }
}
