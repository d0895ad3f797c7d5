/** What can go wrong with a subgraph as a whole. */
export type SubgraphFailureCode = "SUBGRAPH_UNAVAILABLE" | "SUBGRAPH_TIMEOUT" | "SUBGRAPH_INVALID_RESPONSE";

/**
 * Says that a subgraph gave no usable answer. Its `cause` and message are for the log alone: they may hold addresses.
 */
export class SubgraphFailure extends Error {
  readonly code: SubgraphFailureCode;

  constructor(code: SubgraphFailureCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "SubgraphFailure";
    this.code = code;
  }
}
