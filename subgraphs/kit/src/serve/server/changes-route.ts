import { requestError } from "@thidua/base/errors";
import { Role, type TokenVerifier } from "@thidua/base/tokens";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";
import { refusal } from "../../access/authorization/index.js";
import { changeFeedErrors } from "../../changes/change-feed/change-feed.errors.js";
import { lineOf } from "../../changes/change-feed/change-line.js";
import type { ChangePage } from "../../changes/change-feed/index.js";
import { graphTypes } from "../../changes/change-feed/public-change.js";
import type { SubgraphDatabase } from "../../changes/database/index.js";
import { runWithRequest } from "../../model/active-request/index.js";
import { beginRequest } from "./begin-request.js";
import { type Outage, outageOf, outageStatuses, retryAfterSeconds } from "./outage.js";
import { sendProblem } from "./problem.js";
import { callerOf } from "./request-caller.js";

/** A repeated parameter is a list. */
type ChangesQuery = { [name in "after" | "limit" | "wait" | "types"]?: string | string[] };

const limits = { least: 1, most: 5_000, usual: 500 };
/** In seconds. */
const waits = { least: 0, most: 60, usual: 0 };

/** How long the statements may take beside the wait, in milliseconds. */
const readingTimeout = 10_000;

const statuses: { readonly [code: string]: number } = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  MALFORMED_CURSOR: 400,
  UNKNOWN_CHANGE_TYPE: 400,
  FEED_ARGUMENT_OUT_OF_RANGE: 400,
  CURSOR_TOO_OLD: 410,
};

/**
 * `GET /changes?after=…&limit=500&wait=0&types=A,B`: the subgraph's changes in commit order, for callers with the role SERVICE.
 *
 * The response is NDJSON, one object a line: `{cursor, tx, at, type, id, kind, changed, snapshot}`. Without changes it waits up to
 * `wait` seconds. The header `next-cursor` has the cursor to continue from, also after an empty response. Problems
 * (RFC 9457): 400 MALFORMED_CURSOR, FEED_ARGUMENT_OUT_OF_RANGE, UNKNOWN_CHANGE_TYPE (no name of a type); 401; 403; 410 CURSOR_TOO_OLD; 503 DATABASE_BUSY, DATABASE_UNAVAILABLE.
 * It ends when its caller is gone, or ten seconds after the wait.
 */
export function changesRoute(app: FastifyInstance, database: SubgraphDatabase, tokens: TokenVerifier): void {
  const closing = new AbortController();
  // Waiting requests are answered, so that closing does not take as long as the longest wait.
  app.addHook("preClose", async () => closing.abort());
  app.get<{ Querystring: ChangesQuery }>("/changes", async (request, reply) => {
    const gone = new AbortController();
    try {
      const caller = await callerOf(request, tokens);
      if (!caller.roles.has(Role.SERVICE)) throw refusal(caller, "GET /changes");
      const after = [request.query.after ?? []].flat().at(-1);
      const types = namesIn(request.query.types, database);
      const limit = wholeNumber(request, "limit", limits);
      const wait = wholeNumber(request, "wait", waits) * 1_000;
      const active = beginRequest(request, reply, wait + readingTimeout);
      active.onEnd(() => gone.abort());
      const signal = AbortSignal.any([closing.signal, gone.signal]);
      const page = await runWithRequest(active, () => database.feed.follow({ after, limit, types }, { wait, signal }));
      // An idle connection would keep the server from closing.
      if (closing.signal.aborted) reply.header("connection", "close");
      return reply
        .header("next-cursor", page.cursor)
        .header("cache-control", "no-store")
        .type("application/x-ndjson; charset=utf-8")
        .send(lines(page));
    } catch (error) {
      const outage = outageOf(error);
      if (outage) return sendOutage(request, reply, outage);
      const { extensions } = error as GraphQLError;
      const status = statuses[String(extensions?.code)];
      // RFC 9110, section 15.5.2. The header of a token's own error is more exact and replaces it.
      if (status === 401) reply.header("www-authenticate", 'Bearer realm="thidua"');
      if (extensions?.code === undefined) request.log.error({ err: error }, "changes cannot be read");
      return sendProblem(request, reply, error as GraphQLError, status);
    }
  });
}

function sendOutage(request: FastifyRequest, reply: FastifyReply, { definition, cause }: Outage): FastifyReply {
  const { code } = definition;
  request.log.warn({ code, cause }, "changes cannot be read at present");
  const status = outageStatuses[code];
  if (status === 503) reply.header("retry-after", retryAfterSeconds);
  return sendProblem(request, reply, requestError(definition.report()), status);
}

/**
 * Returns the names of types in the parameter; null without any. Another version of the subgraph may have a type that this one has
 * not: its changes are none. What cannot name a type is a mistake.
 */
function namesIn(parameter: ChangesQuery["types"], database: SubgraphDatabase): string[] | null {
  if (!parameter || parameter.length === 0) return null;
  const names = [parameter].flat().join().split(",");
  const wrong = names.find((name) => !/^[_A-Za-z]\w*$/.test(name));
  if (wrong === undefined) return names;
  const known = [...graphTypes(database.fork()).keys()].join(", ");
  throw requestError(changeFeedErrors.UNKNOWN_CHANGE_TYPE.report({ type: wrong.slice(0, 80), known }));
}

function wholeNumber(
  { query }: FastifyRequest<{ Querystring: ChangesQuery }>,
  name: "limit" | "wait",
  { least, most, usual }: { least: number; most: number; usual: number },
): number {
  const given: unknown = query[name];
  if (given === undefined) return usual;
  const value = typeof given === "string" && /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw requestError(changeFeedErrors.FEED_ARGUMENT_OUT_OF_RANGE.report({ name, from: least, to: most }));
}

function lines({ changes }: ChangePage): string {
  return changes.map((change) => `${JSON.stringify(lineOf(change))}\n`).join("");
}
