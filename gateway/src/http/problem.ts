import { problemResponse } from "@thidua/base/http";
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
  const title = localize(gatewayReportable[code].text, locale, values);
  const { headers, body } = problemResponse({ status, code, title }, locale, request.id);
  return reply.code(status).headers(headers).send(body);
}
