import { commonErrors } from "../errors/index.js";
import { limitErrors } from "../limits/index.js";
import { httpErrors } from "./http.errors.js";

/** The errors of what the HTTP server refuses before a route answers. */
export const faultErrors = {
  OPERATION_TOO_LARGE: limitErrors.OPERATION_TOO_LARGE,
  UNSUPPORTED_MEDIA_TYPE: httpErrors.UNSUPPORTED_MEDIA_TYPE,
  INVALID_JSON: httpErrors.INVALID_JSON,
  BAD_REQUEST: commonErrors.BAD_REQUEST,
  INTERNAL_ERROR: commonErrors.INTERNAL_ERROR,
};

/** A refused or failed request with its error code. */
export interface Fault {
  readonly status: number;
  readonly code: keyof typeof faultErrors;
  readonly values: Readonly<Record<string, unknown>>;
}

/** An error of an HTTP server, with the code and the status that the server gives it. */
export type ServerError = Error & { readonly code?: string | undefined; readonly statusCode?: number | undefined };

/**
 * Maps an error of the HTTP server to an error code. An error that the caller did not cause is logged and becomes INTERNAL_ERROR: its
 * message stays internal.
 *
 * @param maxBytes the limit of a request body, in bytes
 */
export function faultOf(
  error: ServerError,
  log: { error(entry: object, message: string): void },
  maxBytes: number,
): Fault {
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return { status: 413, code: "OPERATION_TOO_LARGE", values: { limit: maxBytes } };
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    return { status: 415, code: "UNSUPPORTED_MEDIA_TYPE", values: {} };
  if (error instanceof SyntaxError || /^FST_ERR_CTP_(EMPTY|INVALID)_JSON_BODY$/.test(error.code ?? ""))
    return { status: 400, code: "INVALID_JSON", values: {} };
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { status, code: "BAD_REQUEST", values: {} };
  log.error({ err: error }, "request failed");
  return { status: 500, code: "INTERNAL_ERROR", values: {} };
}
