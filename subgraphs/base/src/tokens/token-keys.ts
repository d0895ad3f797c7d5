import type { CryptoKey, JSONWebKeySet, JWSHeaderParameters } from "jose";

/** A JSON Web Key Set (RFC 7517, section 5) of public keys. */
export type KeySet = JSONWebKeySet;

/** Where the public keys that verify tokens come from. */
export interface TokenKeys {
  /**
   * Finds the key that a token's header names by `kid` and `alg`.
   * Raises jose's JWKSNoMatchingKey when there is none, KeysUnavailableError when the keys cannot be had.
   */
  find(header: JWSHeaderParameters): Promise<CryptoKey>;
}

/** The keys cannot be had at the moment. Its cause is for the log alone: it may hold addresses. */
export class KeysUnavailableError extends Error {
  constructor(cause: unknown) {
    super("The keys that verify tokens cannot be had", { cause });
    this.name = "KeysUnavailableError";
  }
}
