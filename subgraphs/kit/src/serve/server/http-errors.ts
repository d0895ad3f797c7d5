import { commonErrors, type ErrorReport, requestError } from "@thidua/base/errors";
import { httpErrors } from "@thidua/base/http";
import { limitErrors } from "@thidua/base/limits";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./problem.js";
import { sendErrors } from "./send-errors.js";

interface Fault {
  readonly status: number;
  readonly report: ErrorReport;
}

/**
 * Answers what no route answers, and what the HTTP server refuses, with codes of the closed list: GraphQL errors at `/graphql`, problem
 * documents elsewhere. Only a fault is logged as an error, and its text stays internal.
 */
export function answerHttpErrors(app: FastifyInstance, maxBytes: number): void {
  app.setErrorHandler((error: FastifyError, request, reply) =>
    answer(request, reply, faultOf(error, request, maxBytes)),
  );
  app.setNotFoundHandler((request, reply) => {
    if (!isGraphql(request))
      return answer(request, reply, { status: 404, report: httpErrors.ROUTE_NOT_FOUND.report() });
    reply.header("allow", "GET, POST");
    const report = httpErrors.METHOD_NOT_ALLOWED.report({ method: request.method });
    return answer(request, reply, { status: 405, report });
  });
}

function answer(request: FastifyRequest, reply: FastifyReply, { status, report }: Fault): FastifyReply {
  if (isGraphql(request)) return sendErrors(request, reply, status, [report]);
  return sendProblem(request, reply, requestError(report), status);
}

function isGraphql({ url }: FastifyRequest): boolean {
  return url.split("?")[0] === "/graphql";
}

function faultOf(error: FastifyError, request: FastifyRequest, maxBytes: number): Fault {
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return { status: 413, report: limitErrors.OPERATION_TOO_LARGE.report({ limit: maxBytes }) };
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    return { status: 415, report: httpErrors.UNSUPPORTED_MEDIA_TYPE.report() };
  if (error instanceof SyntaxError || /^FST_ERR_CTP_(EMPTY|INVALID)_JSON_BODY$/.test(error.code))
    return { status: 400, report: httpErrors.INVALID_JSON.report() };
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { status, report: commonErrors.BAD_REQUEST.report() };
  request.log.error({ err: error }, "request failed");
  return { status: 500, report: commonErrors.INTERNAL_ERROR.report() };
}
