import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import { busyError, busyHeaders } from "@thidua/base/admission";
import { faultOf, whenClosed } from "@thidua/base/http";
import type { OperationGate, OperationLimits } from "@thidua/base/limits";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { createContext, defaultOperationTimeoutMs, type GatewayContext } from "../context.js";
import { logOperation, presentError } from "../plugins/index.js";
import { RequestLifetime } from "../sharing/index.js";
import { type AdmissionOptions, admitCaller } from "./admit-caller.js";
import { graphqlParameters } from "./graphql-parameters.js";
import { codedError, refusalErrors } from "./graphql-reply.js";

/**
 * Serves `GET` and `POST /graphql`: admits the caller, checks the limits, then calls Apollo Server. Errors of the HTTP
 * server are GraphQL errors too.
 */
export function addGraphqlRoute(
  app: FastifyInstance,
  server: ApolloServer<GatewayContext>,
  gate: OperationGate,
  limits: OperationLimits,
  admission: AdmissionOptions,
): void {
  const contexts = new WeakMap<FastifyRequest, GatewayContext>();
  const contextOf = (request: FastifyRequest) => contexts.get(request) ?? contextFrom(request, admission);
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    bodyLimit: limits.maxBodyBytes,
    // Runs before the request body is read, so that a refused request costs no more than a log line.
    onRequest: async (request, reply) => {
      const startedAt = performance.now();
      const received = contextFrom(request, admission);
      const admitted = await admitCaller(admission, request, received);
      if ("refusal" in admitted) {
        const { status, headers, error } = admitted.refusal;
        logOperation(received, { operationName: undefined, startedAt, hasData: false, errors: [error] });
        return sendErrors(reply.headers({ ...headers }), status, [error]);
      }
      whenClosed(reply.raw, () => admission.capacity.leave(admitted.admission));
      contexts.set(request, { ...received, ...admitted });
      if (admitted.account) reply.headers(admitted.account.headers());
    },
    handler: async (request, reply) => {
      const startedAt = performance.now();
      const { source, unparsed, tooDeep, exactVariables } = graphqlParameters(request, limits);
      // The time that a request body takes to arrive is not the operation's.
      const lifetime = new RequestLifetime(admission.operationTimeoutMs ?? defaultOperationTimeoutMs);
      whenClosed(reply.raw, () => lifetime.leave());
      const context: GatewayContext = { ...contextOf(request), exactVariables, lifetime };
      // A browser navigated to the endpoint. The page for people is at the root.
      if (source === undefined && request.method === "GET" && request.headers.accept?.includes("text/html")) {
        return reply.redirect("/", 303);
      }
      const began = context.admission?.begin(unparsed);
      const busy = began instanceof Promise ? await began : began;
      if (busy) {
        context.admission?.ended();
        const errors = [busyError(busy, context.locale)];
        logOperation(context, { operationName: undefined, startedAt, hasData: false, errors });
        return sendErrors(reply.headers(busyHeaders(busy)), 503, errors);
      }
      const refusals = [...(source === undefined ? [] : gate.refusals(source)), ...(tooDeep ? [tooDeep] : [])];
      if (refusals.length > 0) {
        context.admission?.ended();
        const errors = refusalErrors(refusals, context.locale);
        logOperation(context, { operationName: undefined, startedAt, hasData: false, errors });
        return sendErrors(reply, refusals.some(({ code }) => code === "OPERATION_TOO_LARGE") ? 413 : 400, errors);
      }
      const { status, headers, body } = await server
        .executeHTTPGraphQLRequest({ httpGraphQLRequest: toApollo(request), context: async () => context })
        .finally(() => context.admission?.ended());
      if (body.kind !== "complete") throw new Error("Incremental answers are not part of the graph");
      reply.code(status ?? 200).header("cache-control", "no-store");
      for (const [name, value] of headers) reply.header(name, value);
      if (context.account) reply.headers(context.account.headers());
      // Apollo Server decides on 406 after the plugins have run.
      const presented = context.progress.errorsPresented && status !== 406;
      // A Buffer saves a pass: for a string, Fastify measures the length and then encodes it.
      return reply.send(Buffer.from(presented ? body.string : presentBody(body.string, context, startedAt)));
    },
    errorHandler: (error: FastifyError, request, reply) => {
      const context = contextOf(request);
      const { status, code, values } = faultOf(error, request.log, limits.maxBodyBytes);
      const errors = [codedError(code, context.locale, values)];
      logOperation(context, { operationName: undefined, startedAt: performance.now(), hasData: false, errors });
      return sendErrors(reply, status, errors);
    },
  });
}

function contextFrom(request: FastifyRequest, { telemetry, gatewayName }: AdmissionOptions): GatewayContext {
  const origin = { address: request.ip, gatewayName };
  return createContext({ headers: request.headers, requestId: request.id, log: request.log, telemetry, origin });
}

function toApollo(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const mark = request.url.indexOf("?");
  return { method: request.method, headers, body: request.body, search: mark === -1 ? "" : request.url.slice(mark) };
}

/**
 * Localizes the answers that Apollo Server gives before any plugin runs: no operation, blocked by CSRF prevention, a
 * batch.
 */
function presentBody(body: string, context: GatewayContext, startedAt: number): string {
  const answer = JSON.parse(body) as { errors?: GraphQLFormattedError[] };
  const errors = answer.errors?.map((error) => presentError(error, context.locale));
  logOperation(context, {
    operationName: undefined,
    startedAt,
    hasData: false,
    errors: errors ?? [],
  });
  return JSON.stringify({ ...answer, errors });
}

function sendErrors(reply: FastifyReply, status: number, errors: readonly GraphQLFormattedError[]): FastifyReply {
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send(JSON.stringify({ errors }));
}
