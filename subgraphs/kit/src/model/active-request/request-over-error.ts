/** Refuses a statement of a request that is over. */
export class RequestOverError extends Error {
  override readonly name = "RequestOverError";
  /** The ORM copies it into its own exception. */
  readonly code = "REQUEST_OVER";

  constructor() {
    super("The request is over: its deadline has passed or its caller is gone");
  }
}
