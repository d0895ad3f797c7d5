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
 * A set of keys that is refreshed from its source. An unknown key is looked up once in the source, so that the first token of a new key
 * is accepted at once; a cool-down keeps invented key names from flooding the source. While the source is unreachable the last
 * keys stay in use, so a revoked key is accepted for an hour at most.
 */
export class RefreshedKeys implements TokenKeys {
  readonly #source: KeySource;
  readonly #times: Required<RefreshTimes>;
  #loadedAt = Number.NEGATIVE_INFINITY;
  #soughtAt = Number.NEGATIVE_INFINITY;
  #failed: { at: number; error: KeysUnavailableError } | undefined;
  #loading: Promise<void> | undefined;
  #seeking: Promise<void> | undefined;

  constructor(source: KeySource, times: RefreshTimes = {}) {
    this.#source = source;
    this.#times = { freshMs: 600_000, staleMs: 3_600_000, cooldownMs: 5_000, ...times };
  }

  async find(header: JWSHeaderParameters): Promise<CryptoKey> {
    const age = performance.now() - this.#loadedAt;
    if (age >= this.#times.staleMs) await this.load();
    // In the background: the token's key is most likely known. A failure is reported once it matters.
    else if (age >= this.#times.freshMs) this.load().catch(() => undefined);
    try {
      return await this.#source.find(header);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
    }
    this.#seeking ??= this.#seek().finally(() => {
      this.#seeking = undefined;
    });
    await this.#seeking;
    return this.#source.find(header);
  }

  /**
   * Reads the keys, once for all concurrent callers.
   *
   * @throws KeysUnavailableError; within a cool-down of a failure, that failure, without another read
   */
  async load(): Promise<void> {
    if (this.#failed && performance.now() - this.#failed.at < this.#times.cooldownMs) throw this.#failed.error;
    this.#loading ??= this.#reload().finally(() => {
      this.#loading = undefined;
    });
    await this.#loading;
  }

  /** Reads the keys because of an unknown one; within a cool-down it reads nothing. */
  async #seek(): Promise<void> {
    if (performance.now() - this.#soughtAt >= this.#times.cooldownMs) {
      this.#soughtAt = performance.now();
      // A reading that is under way may have begun before the key was published.
      await this.#loading?.catch(() => undefined);
      await this.load();
    } else if (this.#failed) throw this.#failed.error;
  }

  async #reload(): Promise<void> {
    try {
      await this.#source.reload();
      this.#loadedAt = performance.now();
      this.#failed = undefined;
    } catch (cause) {
      const error = new KeysUnavailableError(cause);
      this.#failed = { at: performance.now(), error };
      throw error;
    }
  }
}
