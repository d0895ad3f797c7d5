import Fastify, { type FastifyError, type FastifyInstance, LogController } from "fastify";
import type { GatewayOptions } from "../options.js";
import { addCors } from "./cors.js";
import { addDrain } from "./drain.js";
import { faultOf } from "./fault.js";
import { sendProblem } from "./problem.js";
import { requestIdFrom } from "./request-id.js";
import { securityHeaders } from "./security-headers.js";

/** Addresses that are asked every few seconds, or have a log line of their own. */
const withoutAccessLine = new Set(["/graphql", "/healthz", "/readyz"]);

/** Makes the HTTP server with what every address shares: request ids, headers, logs, errors. Nothing is listened to yet. */
export async function createApp(options: GatewayOptions, maxBodyBytes: number): Promise<FastifyInstance> {
  const app = Fastify({
    logger: {
      level: options.logLevel ?? "info",
      base: { service: "gateway" },
      ...(options.logStream && { stream: options.logStream }),
    },
    // One line a request is written below; Fastify's own two say less.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: (request) => requestIdFrom(request.headers["x-request-id"]),
    bodyLimit: maxBodyBytes,
    // Without a proxy of ours in front, anyone can write any address into X-Forwarded-For.
    trustProxy: trustHops(options.trustedProxies ?? 0),
    // A body that has not come by then never will.
    requestTimeout: 30_000,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    exposeHeadRoutes: true,
    frameworkErrors: (error, request, reply) => {
      // No hook runs for an address that cannot be decoded.
      reply.headers({ ...securityHeaders, "x-request-id": request.id });
      const { status, code, values } = faultOf(error, request, maxBodyBytes);
      void sendProblem(request, reply, status, code, values);
    },
  });
  app.addHook("onRequest", async (request, reply) => {
    // Whoever runs an operation for this request takes its id from the headers.
    request.headers["x-request-id"] = request.id;
    reply.headers({ ...securityHeaders, "x-request-id": request.id });
  });
  addDrain(app, 15_000);
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
    const { status, code, values } = faultOf(error, request, maxBodyBytes);
    return sendProblem(request, reply, status, code, values);
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.url.split("?")[0] !== "/graphql") return sendProblem(request, reply, 404, "ROUTE_NOT_FOUND");
    reply.header("allow", "GET, POST");
    return sendProblem(request, reply, 405, "METHOD_NOT_ALLOWED", { method: request.method });
  });
  return app;
}

/** The nearest `hops` addresses of the way a request came are our own proxies. */
function trustHops(hops: number): false | ((address: string, hop: number) => boolean) {
  return hops > 0 && ((_address, hop) => hop < hops);
}
