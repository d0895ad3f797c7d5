/**
 * Why an owner's feed could not be read: UNREACHABLE (no connection, no answer in time, an answer of 500 and above), REFUSED (it does
 * not accept our token), LOST (it does not know our cursor, or no longer reaches back to it: read again from the start), or an
 * answer that is none.
 */
export type FeedErrorReason = "UNREACHABLE" | "REFUSED" | "LOST" | "UNEXPECTED";

/** Says that an owner's feed could not be read, and why. */
export class FeedError extends Error {
  override readonly name = "FeedError";

  constructor(
    readonly reason: FeedErrorReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
