import type { OperationAdmission } from "@thidua/base/admission";
import { AdmissionRefusal, busyValues } from "@thidua/base/admission";
import { problemResponse, whenClosed } from "@thidua/base/http";
import { localeFromHeader } from "@thidua/base/locale";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { RequestCharges } from "../admission/index.js";
import type { ExecuteOperation } from "../execute.js";
import { gatewayErrors } from "../gateway.errors.js";
import { type CallerAccount, exhaustedValues } from "../rate-limits/index.js";
import { catalog } from "./catalog.js";
import { collectRows } from "./collect-rows.js";
import { dataErrors } from "./data.errors.js";
import { DataError } from "./data-error.js";
import { mediaTypes, writeDataFile } from "./data-file.js";
import { dataProblem } from "./data-problem.js";
import { findDataFile, movedTo, type Parameters, requestLocale } from "./data-request.js";
import { entityTag, matchesEntityTag } from "./etag.js";
import { busyFile } from "./graphql-failure.js";
import { formerNames, loadSavedQueries } from "./load-saved-queries.js";
import type { SavedQuery } from "./saved-query.js";
import { coerceVariables } from "./variables.js";

/** The dependencies of `/data`. */
export interface DataPluginOptions {
  /** Runs an operation like `POST /graphql`. */
  execute: ExecuteOperation;
  /** Returns the current API schema, which may be replaced while the gateway runs. */
  schema: () => GraphQLSchema;
  /** The directory of the saved queries, `schema/queries`. */
  directory: string;
  /** Opens what a request is charged to; without it nothing is counted. */
  openCharges?: (request: FastifyRequest) => Promise<RequestCharges>;
  /** An admitted request has ended. */
  leave?: (admission: OperationAdmission) => void;
  /** The maximum number of rows of a file; 100,000 by default. */
  rowLimit?: number;
  /** The number of rows of a page; 200 by default, the maximum of the graph. */
  pageSize?: number;
}

/**
 * A Fastify plugin: `GET /data` lists the data files, `GET /data/<name>.json` and `.csv` return one. A former name
 * redirects to the current one. Files have a strong entity tag. Errors are problem documents. Register it, so that its
 * error handler stays encapsulated.
 *
 * Throws SavedQueryError at start when a saved query is malformed.
 */
export async function dataPlugin(fastify: FastifyInstance, options: DataPluginOptions): Promise<void> {
  const queries = loadSavedQueries(options.directory);
  const exports = new Map(queries.filter(({ table }) => table).map((query) => [query.name, query]));

  const former = formerNames(queries);

  fastify.setErrorHandler(async (error: FastifyError | DataError, request, reply) => {
    if (error.name === "AbortError") return reply.code(499).send();
    if (!(error instanceof DataError)) throw error;
    if (error.status >= 500) request.log.warn({ code: error.code, causes: error.causes }, error.message);
    return sendProblem(error, request, reply);
  });

  const accounts = new WeakMap<FastifyRequest, CallerAccount>();
  const admissions = new WeakMap<FastifyRequest, OperationAdmission>();
  fastify.addHook("preHandler", async (request, reply) => {
    const charges = await options.openCharges?.(request);
    if (!charges) return;
    const { account, admission } = charges;
    if (admission instanceof AdmissionRefusal) throw busyFile(busyValues(admission));
    admissions.set(request, admission);
    whenClosed(reply.raw, () => options.leave?.(admission));
    if (!account) return;
    accounts.set(request, account);
    const exhausted = await account.enter();
    if (exhausted)
      throw new DataError(429, { definition: gatewayErrors.RATE_LIMITED, values: exhaustedValues(exhausted) });
  });
  fastify.addHook("onSend", async (request, reply) => {
    reply.headers(accounts.get(request)?.headers() ?? {});
  });

  const sendCatalog = async (request: FastifyRequest, reply: FastifyReply) => {
    const locale = requestLocale(request.query as Parameters, request.headers["accept-language"]);
    const body = `${JSON.stringify(catalog(queries, options.schema(), locale))}\n`;
    return sendTagged(request, reply, Buffer.from(body, "utf8"), mediaTypes.json, locale);
  };

  fastify.get("/data", sendCatalog);
  fastify.get("/data/", sendCatalog);
  fastify.get("/data/*", async (request, reply) => {
    const file = (request.params as { "*": string })["*"];
    const moved = movedTo(former, file, request.url);
    // 308 and not 301: the move is permanent, and the method stays.
    if (moved) return reply.redirect(moved, 308);
    const { query, format } = findDataFile(exports, file);
    const parameters = request.query as Parameters;
    const locale = requestLocale(parameters, request.headers["accept-language"]);
    const rows = await collectRows(query.table!, {
      execute: options.execute,
      variables: exportVariables(query, options.schema(), parameters, locale),
      headers: { ...request.headers, "accept-language": locale.toLowerCase() },
      account: accounts.get(request),
      admission: admissions.get(request),
      pageSize: options.pageSize ?? 200,
      rowLimit: options.rowLimit ?? 100_000,
      signal: closedSignal(reply),
    });
    const body = await writeDataFile(format, query, rows, locale);
    reply.header(
      "content-disposition",
      `${format === "csv" ? "attachment" : "inline"}; filename="${query.name}.${format}"`,
    );
    return sendTagged(request, reply, body, mediaTypes[format], locale);
  });

  for (const url of ["/data", "/data/*"]) {
    fastify.route({
      method: ["POST", "PUT", "PATCH", "DELETE"],
      url,
      // Runs before the request body is read: its content does not matter.
      onRequest: async (request, reply) => {
        reply.header("allow", "GET, HEAD");
        return sendProblem(
          new DataError(405, dataErrors.DATA_METHOD_NOT_ALLOWED.report({ method: request.method })),
          request,
          reply,
        );
      },
      handler: async () => undefined,
    });
  }
}

/** Returns the caller's variables. `$locale`, where an operation declares it, is the language of the answer. */
function exportVariables(query: SavedQuery, schema: GraphQLSchema, parameters: Parameters, locale: string) {
  const { locale: _locale, ...own } = parameters;
  const declaresLocale = query.operation.variableDefinitions?.some(({ variable }) => variable.name.value === "locale");
  return { ...coerceVariables(query, schema, own), ...(declaresLocale && { locale }) };
}

/** Aborts when the caller disconnects before the answer. */
function closedSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  whenClosed(reply.raw, () => controller.abort());
  return controller.signal;
}

function sendTagged(request: FastifyRequest, reply: FastifyReply, body: Buffer, type: string, locale: string) {
  const tag = entityTag(body);
  reply.header("etag", tag).header("cache-control", request.headers.authorization ? "private, no-cache" : "no-cache");
  vary(reply);
  if (matchesEntityTag(request.headers["if-none-match"], tag)) return reply.code(304).send();
  return reply.header("content-language", locale.toLowerCase()).type(type).send(body);
}

function sendProblem(error: DataError, request: FastifyRequest, reply: FastifyReply) {
  const asked = (request.query as Parameters).locale;
  const header = request.headers["accept-language"];
  const locale =
    asked === "en" || asked === "EN" ? "EN" : asked === "vi" || asked === "VI" ? "VI" : localeFromHeader(header);
  vary(reply);
  if (error.status === 503) reply.header("retry-after", String(error.values.retryAfterSeconds ?? 1));
  if (error.status === 401) reply.header("www-authenticate", 'Bearer realm="thidua"');
  const { headers, body } = problemResponse(dataProblem(error, locale), locale, request.id);
  return reply.code(error.status).headers(headers).send(body);
}

/** Extends the `Vary` header that other plugins (CORS) set. */
function vary(reply: FastifyReply): void {
  const own = ["Accept-Language", "Authorization"];
  const others = String(reply.getHeader("vary") ?? "")
    .split(",")
    .map((name) => name.trim());
  reply.header("vary", [...new Set([...others.filter(Boolean), ...own])].join(", "));
}
