/** The ways in which a subgraph as a whole can fail. */
export type SubgraphFailureCode = "SUBGRAPH_UNAVAILABLE" | "SUBGRAPH_TIMEOUT" | "SUBGRAPH_INVALID_RESPONSE";

/** A subgraph gave no usable answer. The cause and the message are for the log only: they may hold addresses. */
export class SubgraphFailure extends Error {
  readonly code: SubgraphFailureCode;

  constructor(code: SubgraphFailureCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "SubgraphFailure";
    this.code = code;
  }
}
