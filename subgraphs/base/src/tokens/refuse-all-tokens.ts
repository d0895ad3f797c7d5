import { createTokenVerifier } from "./create-token-verifier.js";
import { keysFromSet } from "./keys-from-set.js";
import type { TokenVerifier } from "./token-verifier.js";

/** The verifier of a server that was given none: callers without a token are anonymous, and there is no key for any other. */
export const refuseAllTokens: TokenVerifier = createTokenVerifier({
  keys: keysFromSet({ keys: [] }),
  issuer: "",
  audience: "",
});
