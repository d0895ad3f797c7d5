import type { Socket } from "node:net";
import {
  answerClientError,
  type ReceivingTimes,
  receivingTimes,
  refuseTunnel,
  requestIdFrom,
  securityHeaders,
} from "@thidua/base/http";
import { localeFromHeader } from "@thidua/base/locale";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { answerHttpErrors, answerServerError } from "./http-errors.js";
import { addJsonBodies } from "./json-bodies.js";
import { loggableError } from "./loggable-error.js";
import { runWithLocale } from "./request-locale.js";

/** What of the settings of a subgraph's server its HTTP server takes. */
export interface AppOptions {
  readonly logLevel?: string;
  readonly logStream?: { write(line: string): void };
  readonly receivingTimes?: Partial<ReceivingTimes>;
}

/**
 * Creates the HTTP server of a subgraph with what all routes share: request IDs, headers, the caller's language, logs, errors. It does not
 * listen yet.
 *
 * @param name the subgraph's name, which each line of the log has
 * @param maxBytes the limit of a request, in bytes
 */
export function createApp(name: string, maxBytes: number, options: AppOptions): FastifyInstance {
  const times = { ...receivingTimes, ...options.receivingTimes };
  const app: FastifyInstance = Fastify({
    logger: {
      level: options.logLevel ?? "info",
      base: { service: name },
      serializers: { err: loggableError },
      ...(options.logStream && { stream: options.logStream }),
    },
    genReqId: (request) => requestIdFrom(request.headers["x-request-id"]),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    bodyLimit: maxBytes,
    requestTimeout: times.requestTimeout,
    http: times,
    // Idle connections only: what is under way is answered.
    forceCloseConnections: "idle",
    return503OnClosing: false,
    clientErrorHandler(this: FastifyInstance, error, socket) {
      answerClientError(error, socket, this.log);
    },
    frameworkErrors: (error, request, reply) => {
      // Fastify runs no hook for a URL that cannot be decoded.
      reply.headers({ ...securityHeaders, "x-request-id": request.id });
      answerServerError(error, request, reply, maxBytes);
    },
  });
  app.server.on("connect", (_request, socket) => refuseTunnel(socket as Socket));
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers({ ...securityHeaders, "x-request-id": request.id });
    runWithLocale(localeFromHeader(request.headers["accept-language"]), done);
  });
  addJsonBodies(app);
  answerHttpErrors(app, maxBytes);
  return app;
}
