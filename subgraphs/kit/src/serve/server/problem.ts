import { localizeError } from "@thidua/base/errors";
import { problemResponse } from "@thidua/base/http";
import { localeFromHeader } from "@thidua/base/locale";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";

/**
 * Answers with a problem document (RFC 9457) in the caller's language.
 *
 * @param error an error made by `requestError`; any other error is answered as INTERNAL_ERROR with status 500
 * @param status the status of an error that states none itself
 */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: GraphQLError,
  status = 500,
): FastifyReply {
  const locale = localeFromHeader(request.headers["accept-language"]);
  const { http, ...extensions } = (error.extensions ?? {}) as Record<string, unknown> & {
    http?: { status?: number; headers?: Map<string, string> };
  };
  const { message: title, extensions: shown } = localizeError({ message: error.message, extensions }, locale);
  const code = String(shown?.code);
  const answered = code === "INTERNAL_ERROR" ? 500 : (http?.status ?? status);
  for (const [name, value] of http?.headers ?? []) reply.header(name, value);
  const { headers, body } = problemResponse({ status: answered, code, title }, locale, request.id);
  return reply.code(answered).headers(headers).send(body);
}
