import { createLocalJWKSet } from "jose";
import type { KeySet, TokenKeys } from "./token-keys.js";

/**
 * Returns a source of fixed keys.
 *
 * @throws JWKSInvalid of jose for an invalid key set
 */
export function keysFromSet(keys: KeySet): TokenKeys {
  const find = createLocalJWKSet(keys);
  return { find: (header) => find(header) };
}
