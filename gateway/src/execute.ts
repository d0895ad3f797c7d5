import type { GraphQLFormattedError } from "graphql";
import type { CallerAccount } from "./rate-limits/index.js";

/** One operation to run inside the gateway, with the headers of the person who asked for it. */
export interface OperationRequest {
  /** The operation's text. */
  query: string;
  /** Values of the operation's variables, by name without the dollar sign. */
  variables?: Record<string, unknown>;
  /** Which operation of the text to run; needed only when it holds several. */
  operationName?: string;
  /**
   * Headers of the incoming request, names in small letters. The gateway reads `authorization`, `accept-language`
   * and `x-request-id` and hands these three to the subgraphs; everything else is ignored.
   */
  headers?: Record<string, string | string[] | undefined>;
  /** What the operation is paid from; without it, it is not counted. */
  account?: CallerAccount;
}

/** What an operation gave: `data` is null or absent when nothing could be answered, `errors` is absent when all went well. */
export interface OperationResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/**
 * Runs one operation in this process, through the same limits, planner, subgraphs and safe errors as `POST /graphql`.
 * Never rejects because of the operation: what is wrong with it stands in `errors`, with a code.
 */
export type ExecuteOperation = (request: OperationRequest) => Promise<OperationResult>;
