import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { Admission, KnownOperations } from "@thidua/base/admission";
import { type DocumentStore, hashOf } from "@thidua/base/bounded-stores";
import type { Caller } from "@thidua/base/tokens";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { getOperationAST, OperationTypeNode } from "graphql";
import type { SubgraphContext } from "../../graph/request/index.js";
import { runWithRequest } from "../../model/active-request/index.js";
import type { RequestLimits } from "../limits/index.js";
import { admissionOf, refuseBusy, unparsedOperation } from "./admit-request.js";
import { beginRequest } from "./begin-request.js";
import { requireGatewayProof } from "./gateway-proof.js";
import { hasEscapedSurrogate } from "./json-bodies.js";
import {
  checkUnknown,
  type KnownOperation,
  type LimitedRequest,
  measureKnown,
  refuseOperation,
} from "./limit-request.js";
import { logOperation, type OperationRecord, rootFieldOf } from "./operation-log.js";
import { requestedTimeout } from "./requested-timeout.js";
import type { SchemaExecutor } from "./schema-executor.js";

/** What serves `/graphql`. */
export interface GraphqlServer {
  readonly apollo: ApolloServer<SubgraphContext>;
  readonly executor: SchemaExecutor;
  readonly limits: RequestLimits;
  /** Admits operations to this process. */
  readonly admission: Admission;
  readonly known: KnownOperations;
  /** The documents that Apollo Server has found valid. */
  readonly documents: DocumentStore;
  /** When the requests began whose answers Apollo Server formats, by their EntityManagers: it copies their contexts. */
  readonly starts: WeakMap<SubgraphContext["em"], number>;
  /** Whether requests without the gateway's proof are refused. */
  readonly isForGatewayOnly: boolean;
  readonly record: OperationRecord;
  /** How long a request may take, in milliseconds. */
  readonly requestTimeout: number;
  /** Verifies the token. */
  callerOf(request: FastifyRequest): Promise<Caller>;
  contextOf(request: FastifyRequest, caller: Caller): SubgraphContext;
}

const mediaType = "application/json; charset=utf-8";

/** What a client accepts who gets `mediaType` from Apollo Server. */
const plainlyAccepted: ReadonlySet<string | undefined> = new Set([undefined, "*/*", "application/json"]);

/**
 * Serves `/graphql`. A query whose text Apollo Server has found valid before is executed at once: to hash the text again, to call
 * plugins that have nothing to do and to copy headers costs a tenth of a small page. Everything else is left to Apollo Server. An
 * answer with errors is given to it, so that it formats them.
 */
export function addGraphqlRoute(app: FastifyInstance, server: GraphqlServer): void {
  const { apollo, executor, documents, limits, starts, record } = server;
  const contexts = new WeakMap<FastifyRequest, Promise<SubgraphContext>>();
  const newContext = async (request: FastifyRequest) => server.contextOf(request, await server.callerOf(request));
  const askApollo = fastifyApolloHandler(apollo, {
    context: (request) => contexts.get(request) ?? newContext(request),
  });
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    ...(server.isForGatewayOnly && { onRequest: requireGatewayProof }),
    preHandler: (request, reply, done) => {
      const active = beginRequest(request, reply, requestedTimeout(request, server.requestTimeout));
      runWithRequest(active, done);
    },
    async handler(request, reply) {
      const startedAt = performance.now();
      const known = knownOperation(request, documents);
      const measured = known && measureKnown(limits, known);
      const refuse = (refusals: LimitedRequest["refusals"]) =>
        refuseOperation(record, { request, reply, startedAt }, refusals);
      if (measured && measured.refusals.length > 0) return refuse(measured.refusals);
      const verified = server.callerOf(request);
      const caller = await verified.catch(() => null);
      if (!caller) {
        // A token that is not valid is refused by Apollo Server, if it asks for the context at all.
        const refused = verified.then((valid) => server.contextOf(request, valid));
        refused.catch(() => {});
        contexts.set(request, refused);
        return askApollo.call(this, request, reply);
      }
      // Before the context: a refusal needs no EntityManager.
      const admission = admissionOf(server, caller, reply);
      try {
        const asking = measured
          ? admission.admit(measured.cost ?? 0, false)
          : admission.begin(unparsedOperation(request, limits));
        const busy = asking instanceof Promise ? await asking : asking;
        if (busy) return refuseBusy(record, { request, reply, startedAt }, busy);
        if (!known) {
          // To check a text takes as long as to parse it.
          const { refusals } = checkUnknown(limits, request);
          if (refusals.length > 0) return refuse(refusals);
        }
        const context = server.contextOf(request, caller);
        context.progress.admission = admission;
        contexts.set(request, Promise.resolve(context));
        if (!known) return await askApollo.call(this, request, reply);
        context.progress.cost = measured?.cost;
        starts.set(context.em, startedAt);
        const answer = await executor.execute({ ...known, context }).catch(() => null);
        if (!answer || answer.errors) return await askApollo.call(this, request, reply);
        const { operation } = known;
        const name = operation.name?.value;
        logOperation(record, { requestId: request.id, name, startedAt, rootField: rootFieldOf(operation) });
        reply.header("content-type", mediaType);
        // Of a string, Fastify would measure the length before it is encoded.
        return Buffer.from(`${JSON.stringify({ data: answer.data })}\n`);
      } finally {
        admission.ended();
      }
    },
  });
}

/** Returns the query of a request if its text is known and nothing else is in it that Apollo Server would look at. */
function knownOperation(request: FastifyRequest, documents: DocumentStore): KnownOperation | undefined {
  const { method, headers, body } = request;
  if (method !== "POST" || !plainlyAccepted.has(headers.accept) || !isRecord(body)) return undefined;
  if (hasEscapedSurrogate(request)) return undefined;
  const { query, variables = null, operationName = null, extensions } = body;
  if (typeof query !== "string" || extensions !== undefined) return undefined;
  if ((variables !== null && !isRecord(variables)) || (operationName !== null && typeof operationName !== "string"))
    return undefined;
  const found = documents.ofText(query);
  const operation = found && getOperationAST(found.document, operationName);
  // The time that is saved is nothing beside that of a write.
  if (!found || operation?.operation !== OperationTypeNode.QUERY) return undefined;
  return {
    ...{ document: found.document, operation, key: hashOf(found.key) },
    ...{ operationName: operationName ?? undefined, variables: variables ?? undefined },
  };
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
