import type { FastifyError, FastifyRequest } from "fastify";
import type { GatewayErrorCode } from "../gateway.errors.js";

/** A refused or failed request with its error code. */
export interface Fault {
  status: number;
  code: GatewayErrorCode;
  values: Record<string, unknown>;
}

/**
 * Maps an error of the HTTP server to an error code. An error that the caller did not cause is logged and becomes
 * INTERNAL_ERROR: its message stays internal.
 */
export function faultOf(error: FastifyError, request: FastifyRequest, maxBodyBytes: number): Fault {
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") {
    return { status: 413, code: "OPERATION_TOO_LARGE", values: { limit: maxBodyBytes } };
  }
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    return { status: 415, code: "UNSUPPORTED_MEDIA_TYPE", values: {} };
  if (error instanceof SyntaxError || /^FST_ERR_CTP_(EMPTY|INVALID)_JSON_BODY$/.test(error.code)) {
    return { status: 400, code: "INVALID_JSON", values: {} };
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { status, code: "BAD_REQUEST", values: {} };
  request.log.error({ err: error }, "request failed");
  return { status: 500, code: "INTERNAL_ERROR", values: {} };
}
