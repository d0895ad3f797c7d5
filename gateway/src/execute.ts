import type { OperationAdmission } from "@thidua/base/admission";
import type { GraphQLFormattedError } from "graphql";
import type { CallerAccount } from "./rate-limits/index.js";

/** An operation to run in this process, with the headers of its caller. */
export interface OperationRequest {
  /** The operation's text. */
  query: string;
  /** Values of the operation's variables, by name without the dollar sign. */
  variables?: Record<string, unknown>;
  /** The operation to run; required only when the text has several. */
  operationName?: string;
  /**
   * The headers of the incoming request, with names in lower case. The gateway forwards `authorization`,
   * `accept-language` and `x-request-id` to the subgraphs and ignores all others.
   */
  headers?: Record<string, string | string[] | undefined>;
  /** Aborts when no caller waits for the result any more. */
  signal?: AbortSignal;
  /** The budgets to charge; without them the operation is not counted. */
  account?: CallerAccount;
  /** The admission of the request for which the operation runs; without it the operation runs at once. */
  admission?: OperationAdmission;
}

/**
 * The result of an operation: `data` is null or absent when there is no data, `errors` is absent when there are no
 * errors. A number of the data that no double holds is an `ExactNumber`, which `JSON.stringify` writes as the subgraph did.
 */
export interface OperationResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/**
 * Runs an operation in this process with the same limits, planner, subgraphs and error handling as `POST /graphql`.
 * Never rejects because of the operation: its errors are in `errors`, each with a code.
 */
export type ExecuteOperation = (request: OperationRequest) => Promise<OperationResult>;
