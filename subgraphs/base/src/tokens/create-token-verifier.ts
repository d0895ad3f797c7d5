import { GraphQLError } from "graphql";
import { type JWSHeaderParameters, jwtVerify } from "jose";
import { acceptedAlgorithms } from "./accepted-algorithms.js";
import { anonymous, type Caller } from "./caller.js";
import { developmentIssuer, developmentKeyPrefix } from "./development.js";
import { readClaims } from "./read-claims.js";
import { refusalOf } from "./refuse-token.js";
import { tokenError } from "./token-error.js";
import type { TokenKeys } from "./token-keys.js";
import type { TokenVerifier } from "./token-verifier.js";
import { tokenErrors } from "./tokens.errors.js";
import { VerifiedTokens } from "./verified-tokens.js";

/** The options of `createTokenVerifier`. */
export interface TokenVerifierOptions {
  /** Made by `keysFromUrl`, `keysFromFile` or `keysFromSet`. */
  keys: TokenKeys;
  /** The only `iss` that is accepted. */
  issuer: string;
  /** Must be among the token's `aud`. */
  audience: string;
  /** The greatest difference of clocks in seconds; 30 unless given. */
  clockSkewSeconds?: number;
  /** Production refuses development keys, whatever the key source. */
  production?: boolean;
}

const longestHeader = 8 * 1024;
const acceptedTypes = new Set(["jwt", "at+jwt", "application/jwt", "application/at+jwt"]);

/**
 * Makes the verifier of access tokens.
 *
 * A token has a signature of `acceptedAlgorithms` by the key of `keys` that its `kid` names (keys and URLs within the token are
 * ignored), the issuer, the audience, `exp`, `iat` and `sub`; `roles`, `organization` and `nbf` are optional.
 *
 * Source: RFC 7519 (JWT), RFC 9068 (`at+jwt`), RFC 8725 (what is refused).
 *
 * @returns a verifier that throws the codes of `tokenErrors`
 * @throws Error if production is configured with the development issuer
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { keys, issuer, audience, clockSkewSeconds = 30, production = false } = options;
  if (production && issuer === developmentIssuer) throw new Error(`Production cannot trust the issuer ${issuer}`);
  const verified = new VerifiedTokens(1_000, 20_000);

  const keyOf = (header: JWSHeaderParameters) => {
    const { typ, kid } = header;
    if (typ !== undefined && !acceptedTypes.has(String(typ).toLowerCase()))
      throw tokenError(tokenErrors.TOKEN_TYPE_REFUSED.report());
    // Without a name any key of the kind would do, and which one it was would depend on what else is published.
    if (typeof kid !== "string") throw tokenError(tokenErrors.TOKEN_KEY_UNKNOWN.report());
    if (production && kid.startsWith(developmentKeyPrefix))
      throw tokenError(tokenErrors.DEVELOPMENT_TOKEN_REFUSED.report());
    return keys.find(header);
  };

  return {
    async verify(authorization): Promise<Caller> {
      if (authorization === undefined) return anonymous;
      const token = bearerToken(authorization);
      const known = verified.get(token);
      if (known) return known;
      try {
        const { payload } = await jwtVerify(token, keyOf, {
          algorithms: [...acceptedAlgorithms],
          issuer,
          audience,
          clockTolerance: clockSkewSeconds,
          requiredClaims: ["exp", "sub", "iat"],
        });
        const caller = readClaims(payload, clockSkewSeconds);
        verified.put(token, caller);
        return caller;
      } catch (error) {
        throw error instanceof GraphQLError ? error : refusalOf(error);
      }
    },
  };
}

/** The token in a header of the form `Bearer <token>` (RFC 6750, section 2.1). Looks at its length before anything else. */
function bearerToken(authorization: string): string {
  // Node reads headers as Latin-1: a character is a byte.
  if (authorization.length > longestHeader)
    throw tokenError(tokenErrors.TOKEN_TOO_LARGE.report({ limit: longestHeader }));
  const [scheme = "", ...words] = authorization.trim().split(/ +/);
  if (scheme.toLowerCase() !== "bearer") throw tokenError(tokenErrors.TOKEN_SCHEME_REFUSED.report());
  const [token] = words;
  if (token === undefined || words.length > 1) throw tokenError(tokenErrors.TOKEN_MALFORMED.report());
  return token;
}
