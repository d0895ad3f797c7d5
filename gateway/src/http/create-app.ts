import type { Socket } from "node:net";
import {
  answerClientError,
  faultOf,
  receivingTimes,
  refuseTunnel,
  requestIdFrom,
  securityHeaders,
} from "@thidua/base/http";
import Fastify, { type FastifyError, type FastifyInstance, LogController } from "fastify";
import type { GatewayOptions } from "../options.js";
import { addCors } from "./cors.js";
import { addJsonBodies } from "./json-bodies.js";
import { sendProblem } from "./problem.js";
import { strictTransportSecurity } from "./strict-transport-security.js";

/** Routes that are polled every few seconds, or write their own log line. */
const withoutAccessLine = new Set(["/graphql", "/healthz", "/readyz"]);

/** Creates the HTTP server with what all routes share: request IDs, headers, logs, errors. It does not listen yet. */
export async function createApp(options: GatewayOptions, maxBodyBytes: number): Promise<FastifyInstance> {
  const times = { ...receivingTimes, ...options.receivingTimes };
  const app = Fastify({
    logger: {
      level: options.logLevel ?? "info",
      base: { service: "gateway" },
      ...(options.logStream && { stream: options.logStream }),
    },
    // One line for each request is written below; Fastify's own two have less information.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: (request) => requestIdFrom(request.headers["x-request-id"]),
    bodyLimit: maxBodyBytes,
    // Without a trusted proxy, X-Forwarded-For is under the caller's control.
    trustProxy: trustHops(options.trustedProxies ?? 0),
    requestTimeout: times.requestTimeout,
    http: times,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    exposeHeadRoutes: true,
    clientErrorHandler(this: FastifyInstance, error, socket) {
      answerClientError(error, socket, this.log);
    },
    frameworkErrors: (error, request, reply) => {
      // Fastify runs no hook for a URL that cannot be decoded.
      reply.headers({ ...securityHeaders, "x-request-id": request.id });
      const { status, code, values } = faultOf(error, request.log, maxBodyBytes);
      void sendProblem(request, reply, status, code, values);
    },
  });
  app.server.on("connect", (_request, socket) => refuseTunnel(socket as Socket));
  app.addHook("onRequest", async (request, reply) => {
    // Operations that run for this request take its ID from the headers.
    request.headers["x-request-id"] = request.id;
    reply.headers({ ...securityHeaders, "x-request-id": request.id });
    if (request.protocol === "https") reply.headers(strictTransportSecurity);
  });
  addJsonBodies(app);
  await addCors(app, options.corsOrigins ?? []);
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    if (withoutAccessLine.has(route)) return;
    const { method } = request;
    request.log.info(
      { method, route, status: reply.statusCode, durationMs: Math.round(reply.elapsedTime * 10) / 10 },
      "request",
    );
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, code, values } = faultOf(error, request.log, maxBodyBytes);
    return sendProblem(request, reply, status, code, values);
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.url.split("?")[0] !== "/graphql") return sendProblem(request, reply, 404, "ROUTE_NOT_FOUND");
    reply.header("allow", "GET, POST");
    return sendProblem(request, reply, 405, "METHOD_NOT_ALLOWED", { method: request.method });
  });
  return app;
}

/** Trusts the nearest `hops` addresses of the forwarding chain: they are our proxies. */
function trustHops(hops: number): false | ((address: string, hop: number) => boolean) {
  return hops > 0 && ((_address, hop) => hop < hops);
}
