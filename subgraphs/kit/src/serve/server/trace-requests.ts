import { AsyncLocalStorage } from "node:async_hooks";
import type { Tracer, TraceSpan } from "@thidua/base/tracing";
import type { FastifyInstance } from "fastify";
import { observeStatements } from "../../model/database/index.js";
import { statementSpan } from "./statement-span.js";

const spans = new AsyncLocalStorage<TraceSpan>();

/** The span of the operation under way; undefined when nothing is traced. */
export function currentSpan(): TraceSpan | undefined {
  return spans.getStore();
}

/**
 * Traces the operations of a subgraph, each with its statements. `logOperation` ends the span of an operation; one that is refused
 * before it is an operation has none.
 */
export function traceRequests(app: FastifyInstance, tracer: Tracer): void {
  app.addHook("onRequest", (request, _reply, done) => {
    if (request.routeOptions.url !== "/graphql") return done();
    const { traceparent } = request.headers;
    const header = typeof traceparent === "string" ? traceparent : undefined;
    const span = tracer.begin("graphql", header, { "thidua.request_id": request.id });
    spans.run(span, () =>
      observeStatements((statement) => {
        const { name, text } = statementSpan(statement.text);
        const endedAt = Date.now();
        const attributes = { "db.system.name": "postgresql", "db.query.text": text };
        span.record(name, endedAt - statement.milliseconds, endedAt, attributes, statement.failed);
      }, done),
    );
  });
}
