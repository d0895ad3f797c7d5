import { localeFromHeader, localize } from "@thidua/base/locale";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type GatewayErrorCode, gatewayReportable } from "../gateway.errors.js";

/** Sends a problem document (RFC 9457) in the caller's language. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: GatewayErrorCode,
  values: Record<string, unknown> = {},
): FastifyReply {
  const locale = localeFromHeader(request.headers["accept-language"]);
  const { text } = gatewayReportable[code];
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .header("content-language", locale.toLowerCase())
    .type("application/problem+json; charset=utf-8")
    .send(
      JSON.stringify({
        type: `urn:thidua:error:${code}`,
        title: localize(text, locale, values),
        status,
        code,
        requestId: request.id,
      }),
    );
}
