import { localizeError } from "@thidua/base/errors";
import { localeFromHeader } from "@thidua/base/locale";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";

/**
 * Answers with a problem document (RFC 9457) in the caller's language.
 *
 * Takes an error made by `requestError`, and the status for it if the error brings none. Any other error becomes
 * INTERNAL_ERROR with status 500.
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
  const { message, extensions: shown } = localizeError({ message: error.message, extensions }, locale);
  const answered = shown?.code === "INTERNAL_ERROR" ? 500 : (http?.status ?? status);
  for (const [name, value] of http?.headers ?? []) reply.header(name, value);
  return reply
    .code(answered)
    .header("cache-control", "no-store")
    .header("content-language", locale.toLowerCase())
    .type("application/problem+json; charset=utf-8")
    .send(
      JSON.stringify({
        type: `urn:thidua:error:${shown?.code}`,
        title: message,
        status: answered,
        code: shown?.code,
        requestId: request.id,
      }),
    );
}
