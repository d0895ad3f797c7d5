/** A request for admission. */
export interface AdmissionRequest {
  /** A key of the caller: all with the same key share a turn. */
  caller: string;
  isSignedIn: boolean;
  /** The cost of the operation, in objects of its answer. */
  cost: number;
  /** Whether the server has not seen the operation's text, so that it must parse, validate and plan it. */
  hasNewText?: boolean;
  /** Ends the waiting when the caller is gone. It is read only where the request must wait. */
  readonly signal?: AbortSignal | undefined;
}
