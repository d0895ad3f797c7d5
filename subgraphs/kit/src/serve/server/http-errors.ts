import { type ErrorReport, requestError } from "@thidua/base/errors";
import { faultErrors, faultOf, httpErrors, type ServerError } from "@thidua/base/http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./problem.js";
import { sendErrors } from "./send-errors.js";

/**
 * Answers what no route answers, and what the HTTP server refuses, with codes of the closed list: GraphQL errors at `/graphql`, problem
 * documents elsewhere. Only a fault is logged as an error, and its text stays internal.
 */
export function answerHttpErrors(app: FastifyInstance, maxBytes: number): void {
  app.setErrorHandler((error: ServerError, request, reply) => answerServerError(error, request, reply, maxBytes));
  app.setNotFoundHandler((request, reply) => {
    if (!isGraphql(request)) return answer(request, reply, 404, httpErrors.ROUTE_NOT_FOUND.report());
    reply.header("allow", "GET, POST");
    return answer(request, reply, 405, httpErrors.METHOD_NOT_ALLOWED.report({ method: request.method }));
  });
}

/** Answers an error of the HTTP server. */
export function answerServerError(
  error: ServerError,
  request: FastifyRequest,
  reply: FastifyReply,
  maxBytes: number,
): FastifyReply {
  const { status, code, values } = faultOf(error, request.log, maxBytes);
  return answer(request, reply, status, { definition: faultErrors[code], values });
}

function answer(request: FastifyRequest, reply: FastifyReply, status: number, report: ErrorReport): FastifyReply {
  if (isGraphql(request)) return sendErrors(request, reply, status, [report]);
  return sendProblem(request, reply, requestError(report), status);
}

function isGraphql({ url }: FastifyRequest): boolean {
  return url.split("?")[0] === "/graphql";
}
