import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { DocumentStore } from "@thidua/base/bounded-stores";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { getOperationAST, OperationTypeNode } from "graphql";
import type { SubgraphContext } from "../../graph/request/index.js";
import { logOperation } from "./operation-log.js";
import type { SchemaExecutor, SubgraphOperation } from "./schema-executor.js";

/** What serves `/graphql`. */
export interface GraphqlServer {
  readonly apollo: ApolloServer<SubgraphContext>;
  readonly executor: SchemaExecutor;
  /** The documents that Apollo Server has found valid. */
  readonly documents: DocumentStore;
  /** When the requests began whose answers Apollo Server formats, by their EntityManagers: it copies their contexts. */
  readonly starts: WeakMap<SubgraphContext["em"], number>;
  contextOf(request: FastifyRequest): Promise<SubgraphContext>;
}

type KnownOperation = Omit<SubgraphOperation, "context">;

const mediaType = "application/json; charset=utf-8";

/** What a client accepts who gets `mediaType` from Apollo Server. */
const plainlyAccepted: ReadonlySet<string | undefined> = new Set([undefined, "*/*", "application/json"]);

/**
 * Serves `/graphql`. A query whose text Apollo Server has found valid before is executed at once: to hash the text again, to call
 * plugins that have nothing to do and to copy headers costs a tenth of a small page. Everything else is left to Apollo Server. An
 * answer with errors is given to it, so that it formats them.
 */
export function addGraphqlRoute(app: FastifyInstance, server: GraphqlServer): void {
  const { apollo, executor, documents, starts } = server;
  const contexts = new WeakMap<FastifyRequest, Promise<SubgraphContext>>();
  const askApollo = fastifyApolloHandler(apollo, {
    context: (request) => contexts.get(request) ?? server.contextOf(request),
  });
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    async handler(request, reply) {
      const startedAt = performance.now();
      const known = knownOperation(request, documents);
      if (!known) return askApollo.call(this, request, reply);
      const asked = server.contextOf(request);
      contexts.set(request, asked);
      // A token that is not valid is refused by Apollo Server, which asks for the context too.
      const context = await asked.catch(() => null);
      if (!context) return askApollo.call(this, request, reply);
      starts.set(context.em, startedAt);
      const answer = await executor.execute({ ...known, context }).catch(() => null);
      if (!answer || answer.errors) return askApollo.call(this, request, reply);
      logOperation(app.log, { requestId: request.id, name: nameOf(known), startedAt });
      reply.header("content-type", mediaType);
      return `${JSON.stringify({ data: answer.data })}\n`;
    },
  });
}

/** Returns the query of a request if its text is known and nothing else is in it that Apollo Server would look at. */
function knownOperation(
  { method, headers, body }: FastifyRequest,
  documents: DocumentStore,
): KnownOperation | undefined {
  if (method !== "POST" || !plainlyAccepted.has(headers.accept) || !isRecord(body)) return undefined;
  const { query, variables = null, operationName = null, extensions } = body;
  if (typeof query !== "string" || extensions !== undefined) return undefined;
  if ((variables !== null && !isRecord(variables)) || (operationName !== null && typeof operationName !== "string"))
    return undefined;
  const found = documents.ofText(query);
  // The time that is saved is nothing beside that of a write.
  if (!found || getOperationAST(found.document, operationName)?.operation !== OperationTypeNode.QUERY) return undefined;
  // Apollo Server puts a prefix, which ends with a colon, before the hash of a text.
  const key = found.key.slice(found.key.lastIndexOf(":") + 1);
  return {
    ...{ document: found.document, key },
    ...{ operationName: operationName ?? undefined, variables: variables ?? undefined },
  };
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nameOf = ({ document, operationName }: KnownOperation): string | undefined =>
  getOperationAST(document, operationName)?.name?.value;
