import { AdmissionRefusal, busyError } from "@thidua/base/admission";
import { gatewayProofErrors } from "@thidua/base/gateway-proof";
import { localize } from "@thidua/base/locale";
import type { GatewayContext } from "../context.js";
import type { GatewayContract } from "../contract/index.js";
import { gatewayErrors } from "../gateway.errors.js";
import { originHeaders } from "../origin-headers.js";
import { LifetimeOver } from "../sharing/index.js";
import { listedErrors, type SafeError } from "./listed-errors.js";
import { type EntityCounts, readAnswer, type SubgraphError } from "./read-answer.js";
import type { SubgraphAdmission } from "./subgraph-admission.js";
import type { SubgraphConnection } from "./subgraph-connection.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** The codes of errors that a subgraph gives with too much to do. */
const overloadCodes: ReadonlySet<unknown> = new Set([
  "SERVICE_BUSY",
  "SUBGRAPH_TIMEOUT",
  "REQUEST_TIMEOUT",
  "DATABASE_BUSY",
]);

/** One request of a plan to a subgraph. */
export interface SubgraphRequest {
  /** The JSON request body. Text would be copied by each collection of garbage while the request is under way. */
  body: Buffer;
  /** A mutation is never sent twice, and never cut off. */
  isMutation: boolean;
  /** Whether the answer to another caller's identical read will do. */
  mayShare: boolean;
  entityCounts: EntityCounts;
}

/** The reply to a request. An error without a path is about the whole request. */
export interface SubgraphReply {
  data: Record<string, unknown> | null;
  errors: SafeError[];
}

/** The number of an answer's errors, and the length of each, that the log has of those that callers do not see. */
const mostLogged = 5;
const longestLogged = 2_000;

/** A subgraph as the executor uses it. It always replies: a failure becomes an error for the caller. */
export class SubgraphService {
  readonly #connection: SubgraphConnection;
  readonly #contract: GatewayContract;
  readonly #host: string;
  readonly #admission: SubgraphAdmission;

  constructor(connection: SubgraphConnection, contract: GatewayContract, admission: SubgraphAdmission) {
    this.#connection = connection;
    this.#contract = contract;
    this.#admission = admission;
    this.#host = new URL(connection.client.url).host;
  }

  /**
   * Sends a request on behalf of the caller, with the caller's identity, language and request ID, when its turn has come. Where it
   * would wait too long, its fields fail with SERVICE_BUSY.
   */
  async ask(request: SubgraphRequest, context: GatewayContext): Promise<SubgraphReply> {
    const given = this.#admission.turn(context);
    const turn = given instanceof Promise ? await given : given;
    if (turn instanceof AdmissionRefusal) return { data: null, errors: [busyError(turn, context.locale)] };
    const { body, isMutation, mayShare } = request;
    const startedAt = performance.now();
    const { name } = this.#connection.client;
    const span = context.span?.child(`subgraph ${name}`, { "thidua.subgraph": name });
    const sent = isMutation ? mutationHeaders(context) : context.forwardedHeaders;
    const headers = span ? { ...sent, traceparent: span.traceparent } : sent;
    // Until the answer has been read: what fails otherwise is a fault of the gateway.
    let code: string | undefined = "INTERNAL_ERROR";
    let reply: SubgraphReply = { data: null, errors: [] };
    try {
      const answer = await this.#connection.ask({ body, headers, isMutation, mayShare }, context.lifetime);
      const { data, errors } = readAnswer(answer, request.entityCounts);
      if (errors.some(isProofRefusal))
        throw new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "the subgraph does not accept the gateway's proof");
      code = undefined;
      reply = { data, errors: errors.length === 0 ? [] : this.#listed(errors, context) };
      return reply;
    } catch (error) {
      const failure = failureOf(error);
      code = failure.code;
      reply = { data: null, errors: [this.#failed(failure, context)] };
      return reply;
    } finally {
      turn.ended(
        reply.errors.some(({ extensions }) => overloadCodes.has(extensions.code)),
        reply.data !== null,
      );
      context.telemetry?.subgraphRequests?.observe(name, code, performance.now() - startedAt);
      span?.end({ failure: code });
    }
  }

  /** Keeps of the errors what callers may see. The log has the first of the others as they were sent. */
  #listed(errors: readonly SubgraphError[], { locale, log }: GatewayContext): SafeError[] {
    const { name: subgraph } = this.#connection.client;
    const withheld: SubgraphError[] = [];
    const listed = listedErrors(errors, {
      subgraph,
      host: this.#host,
      locale,
      codeOf: (code) => this.#contract.codeOf(subgraph, code),
      withheld: (error) => withheld.push(error),
    });
    if (withheld.length > 0) {
      const sent = withheld.slice(0, mostLogged).map((error) => JSON.stringify(error).slice(0, longestLogged));
      log.warn({ subgraph, count: withheld.length, errors: sent }, "subgraph errors that callers do not see");
    }
    return listed;
  }

  #failed(failure: SubgraphFailure, { log, locale, lifetime }: GatewayContext): SafeError {
    const { code, message: reason, cause: err } = failure;
    const { name, timeoutMs } = this.#connection.client;
    const line = { subgraph: name, code, reason, err };
    // An open circuit has been logged when it opened; a caller that has gone is no fault.
    if (failure.isRefusal || lifetime.isGone) log.debug(line, "subgraph failed");
    else log.warn(line, "subgraph failed");
    const message = localize(gatewayErrors[code].text, locale, { service: name, seconds: timeoutMs / 1000 });
    return { message, extensions: { code } };
  }
}

/** Returns an error that concerns the subgraph or the time, and throws any other. */
function failureOf(error: unknown): SubgraphFailure {
  if (error instanceof SubgraphFailure) return error;
  if (error instanceof LifetimeOver) return new SubgraphFailure("OPERATION_TIMEOUT", error.message);
  throw error;
}

/** Reads do not say where they come from: nothing is recorded of them, and callers may share them. */
function mutationHeaders({ forwardedHeaders, origin }: GatewayContext): Readonly<Record<string, string>> {
  return { ...forwardedHeaders, ...originHeaders(origin) };
}

/** Whether an error says that the gateway lacks the subgraph's secret: a mistake of an operator, not of the caller. */
function isProofRefusal({ extensions }: SubgraphError): boolean {
  const { code } = (extensions ?? {}) as { code?: unknown };
  return code === gatewayProofErrors.GATEWAY_PROOF_REQUIRED.code;
}
