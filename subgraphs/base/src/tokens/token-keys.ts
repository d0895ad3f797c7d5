import type { CryptoKey, JSONWebKeySet, JWSHeaderParameters } from "jose";

/** A JSON Web Key Set (RFC 7517, section 5) of public keys. */
export type KeySet = JSONWebKeySet;

/** The source of the public keys that verify tokens. */
export interface TokenKeys {
  /**
   * Finds the key that the header of a token names by `kid` and `alg`.
   *
   * @throws JWKSNoMatchingKey of jose if there is none, KeysUnavailableError if the keys cannot be read
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
