import { errors } from "jose";
import type { ErrorReport } from "../errors/index.js";
import { acceptedAlgorithms } from "./accepted-algorithms.js";
import { tokenError } from "./token-error.js";
import { KeysUnavailableError } from "./token-keys.js";
import { tokenErrors } from "./tokens.errors.js";

const claimErrors: Readonly<Record<string, ErrorReport>> = {
  iss: tokenErrors.TOKEN_ISSUER_INVALID.report(),
  aud: tokenErrors.TOKEN_AUDIENCE_INVALID.report(),
};

/** Errors of jose that are about the keys and not about the token. */
const keyFaults = [errors.JWKInvalid, errors.JWKSInvalid, errors.JWKSMultipleMatchingKeys, errors.JWKSTimeout];

/** Puts what jose raised for a token into a code of the closed list. */
export function refusalOf(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return tokenError(tokenErrors.TOKEN_EXPIRED.report());
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "nbf" && error.reason === "check_failed")
      return tokenError(tokenErrors.TOKEN_NOT_YET_VALID.report());
    return tokenError(claimErrors[error.claim] ?? tokenErrors.TOKEN_CLAIMS_INVALID.report({ claim: error.claim }));
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return tokenError(tokenErrors.TOKEN_ALGORITHM_REFUSED.report({ allowed: acceptedAlgorithms.join(", ") }));
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return tokenError(tokenErrors.TOKEN_SIGNATURE_INVALID.report());
  if (error instanceof errors.JWKSNoMatchingKey) return tokenError(tokenErrors.TOKEN_KEY_UNKNOWN.report());
  if (error instanceof KeysUnavailableError) return tokenError(tokenErrors.KEYS_UNAVAILABLE.report(), error.cause);
  if (error instanceof errors.JOSEError && !keyFaults.some((kind) => error instanceof kind))
    return tokenError(tokenErrors.TOKEN_MALFORMED.report());
  // A key that cannot be used (too short, not a point of its curve): closed, but not the caller's doing.
  return tokenError(tokenErrors.KEYS_UNAVAILABLE.report(), error);
}
