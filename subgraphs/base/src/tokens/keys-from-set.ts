import { createLocalJWKSet } from "jose";
import type { KeySet, TokenKeys } from "./token-keys.js";

/** Given keys, which never change. Raises jose's JWKSInvalid for what is no key set. */
export function keysFromSet(keys: KeySet): TokenKeys {
  const find = createLocalJWKSet(keys);
  return { find: (header) => find(header) };
}
