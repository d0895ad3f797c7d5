import type { Caller } from "./caller.js";

/** Turns an `Authorization` header into the caller it proves. */
export interface TokenVerifier {
  /**
   * Verifies an `Authorization` header.
   *
   * @param header the header as received; undefined without one
   * @returns the caller; `anonymous` without a header
   * @throws GraphQLError a code of `tokenErrors` (HTTP 401) for anything but a valid token: an invalid token never counts as none
   */
  verify(authorization: string | undefined): Promise<Caller>;
}
