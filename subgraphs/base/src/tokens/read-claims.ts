import type { JWTPayload } from "jose";
import type { Caller } from "./caller.js";
import { Role } from "./role.js";
import { tokenError } from "./token-error.js";
import { tokenErrors } from "./tokens.errors.js";

const longestSubject = 200;
const longestOrganization = 100;
/** Names of services in the audit trail, which no token may have as its subject. */
const reservedSubjects = new Set(["system", "seed", "anonymous"]);
const knownRoles = new Set<string>(Object.values(Role));

/**
 * Reads the caller of a verified token. Roles that this graph does not know are left out, since an identity provider serves other programs
 * too.
 *
 * @returns the caller
 * @throws GraphQLError TOKEN_CLAIMS_INVALID with the claim's name, TOKEN_NOT_YET_VALID for a token issued in the future
 */
export function readClaims(claims: JWTPayload, clockSkewSeconds: number): Caller {
  const { sub, iat, exp, roles = [], organization = null } = claims;
  if (!isText(sub, longestSubject) || reservedSubjects.has(sub.trim().toLowerCase())) throw invalid("sub");
  if (!isInstant(exp)) throw invalid("exp");
  if (!isInstant(iat)) throw invalid("iat");
  if (iat > Date.now() / 1_000 + clockSkewSeconds) throw tokenError(tokenErrors.TOKEN_NOT_YET_VALID.report());
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === "string")) throw invalid("roles");
  if (organization !== null && !isText(organization, longestOrganization)) throw invalid("organization");
  return {
    subject: sub,
    roles: new Set(roles.filter((role): role is Role => knownRoles.has(role))),
    organization,
    expiresAt: exp,
  };
}

/** Seconds since 1970 that a date can hold. JSON can also write infinite numbers: such a token would never end. */
function isInstant(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= 8_640_000_000_000;
}

/** These texts are stored in the audit trail: nothing in them that a database or a log line stumbles over. */
function isText(value: unknown, longest: number): value is string {
  return (
    typeof value === "string" &&
    value.trim() !== "" &&
    value.length <= longest &&
    value.isWellFormed() &&
    !/\p{Cc}/u.test(value)
  );
}

function invalid(claim: string): Error {
  return tokenError(tokenErrors.TOKEN_CLAIMS_INVALID.report({ claim }));
}
