import { errors } from "jose";
import { acceptedAlgorithms } from "./accepted-algorithms.js";
import { tokenError } from "./token-error.js";
import { KeysUnavailableError } from "./token-keys.js";
import type { TokenErrorCode } from "./tokens.errors.js";

const claimCodes: Readonly<Record<string, TokenErrorCode>> = {
  iss: "TOKEN_ISSUER_INVALID",
  aud: "TOKEN_AUDIENCE_INVALID",
};

/** Errors of jose that are about the keys and not about the token. */
const keyFaults = [errors.JWKInvalid, errors.JWKSInvalid, errors.JWKSMultipleMatchingKeys, errors.JWKSTimeout];

/** Puts what jose raised for a token into a code of the closed list. */
export function refusalOf(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return tokenError("TOKEN_EXPIRED");
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "nbf" && error.reason === "check_failed") return tokenError("TOKEN_NOT_YET_VALID");
    return tokenError(claimCodes[error.claim] ?? "TOKEN_CLAIMS_INVALID", { claim: error.claim });
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return tokenError("TOKEN_ALGORITHM_REFUSED", { allowed: acceptedAlgorithms.join(", ") });
  if (error instanceof errors.JWSSignatureVerificationFailed) return tokenError("TOKEN_SIGNATURE_INVALID");
  if (error instanceof errors.JWKSNoMatchingKey) return tokenError("TOKEN_KEY_UNKNOWN");
  if (error instanceof KeysUnavailableError) return tokenError("KEYS_UNAVAILABLE", {}, error.cause);
  if (error instanceof errors.JOSEError && !keyFaults.some((kind) => error instanceof kind))
    return tokenError("TOKEN_MALFORMED");
  // A key that cannot be used (too short, not a point of its curve): closed, but not the caller's doing.
  return tokenError("KEYS_UNAVAILABLE", {}, error);
}
