import type { Caller } from "./caller.js";

/** Turns an `Authorization` header into the caller it proves. */
export interface TokenVerifier {
  /**
   * Takes the header as it came, or undefined for none. Gives `anonymous` when there is none.
   * Raises a request error (HTTP 401, code of `tokenErrors`) for anything that is not a valid token: a bad token is never
   * treated as none.
   */
  verify(authorization: string | undefined): Promise<Caller>;
}
