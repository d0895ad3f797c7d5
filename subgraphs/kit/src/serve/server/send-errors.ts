import { type ErrorReport, localizeError, requestError } from "@thidua/base/errors";
import { localeFromHeader } from "@thidua/base/locale";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Answers a request to `/graphql` that is refused before Apollo Server sees it: with GraphQL errors in the caller's language,
 * whose `extensions` have the code and its values.
 */
export function sendErrors(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  reports: readonly ErrorReport[],
): FastifyReply {
  const locale = localeFromHeader(request.headers["accept-language"]);
  const errors = reports.map((report) => {
    const { message, extensions } = requestError(report, { ...report.values });
    return localizeError({ message, extensions }, locale);
  });
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send(JSON.stringify({ errors }));
}
