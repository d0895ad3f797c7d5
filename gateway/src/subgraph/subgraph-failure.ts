import type { SubgraphAnswer } from "./subgraph-answer.js";

/** The ways in which a request to a subgraph can fail. */
export type SubgraphFailureCode =
  | "SUBGRAPH_UNAVAILABLE"
  | "SUBGRAPH_TIMEOUT"
  | "SUBGRAPH_INVALID_RESPONSE"
  | "OPERATION_TIMEOUT";

/** A subgraph gave no usable answer. The cause and the message are for the log only: they may hold addresses. */
export class SubgraphFailure extends Error {
  readonly code: SubgraphFailureCode;
  /** Whether it speaks against the subgraph as a whole: no answer in time, a broken connection, a status from 500 on. */
  readonly isFault: boolean;
  /** Whether it was not sent, because the circuit is open. */
  readonly isRefusal: boolean;
  /** What was answered, where it is of no use. */
  readonly answer: SubgraphAnswer | undefined;

  constructor(
    code: SubgraphFailureCode,
    message: string,
    options: { cause?: unknown; isFault?: boolean; isRefusal?: boolean; answer?: SubgraphAnswer } = {},
  ) {
    super(message, options);
    this.name = "SubgraphFailure";
    this.code = code;
    this.isFault = options.isFault ?? false;
    this.isRefusal = options.isRefusal ?? false;
    this.answer = options.answer;
  }
}
