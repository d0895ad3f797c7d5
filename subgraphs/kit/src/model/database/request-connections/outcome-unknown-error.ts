/** A connection was lost after the commit of a transaction was sent and before it was answered: it may be stored or not, as a whole. */
export class OutcomeUnknownError extends Error {
  override readonly name = "OutcomeUnknownError";

  /** @param cause the error of the connection */
  constructor(cause: unknown) {
    super("The connection was lost while the transaction was being committed", { cause });
  }
}
