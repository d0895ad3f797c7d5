import { localize } from "@thidua/base/locale";
import type { GatewayContext } from "../context.js";
import { gatewayErrors } from "../gateway.errors.js";
import { type EntityCounts, readAnswer } from "./read-answer.js";
import { type SafeError, safeErrors } from "./safe-errors.js";
import type { SubgraphClient } from "./subgraph-client.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** One request of a plan to a subgraph. */
export interface SubgraphRequest {
  /** The JSON request body. */
  body: string;
  /** A mutation is never retried. */
  isMutation: boolean;
  entityCounts: EntityCounts;
}

/** The reply to a request. An error without a path is about the whole request. */
export interface SubgraphReply {
  data: Record<string, unknown> | null;
  errors: SafeError[];
}

/** A subgraph as the executor uses it. It always replies: a failure becomes an error for the caller. */
export class SubgraphService {
  readonly #client: SubgraphClient;
  readonly #host: string;

  constructor(client: SubgraphClient) {
    this.#client = client;
    this.#host = new URL(client.url).host;
  }

  /** Sends a request on behalf of the caller, with the caller's identity, language and request ID. */
  async ask({ body, isMutation, entityCounts }: SubgraphRequest, context: GatewayContext): Promise<SubgraphReply> {
    try {
      const answer = await this.#client.send(body, context.forwardedHeaders, !isMutation);
      const { data, errors } = readAnswer(answer, entityCounts);
      return { data, errors: errors.length === 0 ? [] : safeErrors(errors, this.#host) };
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      return { data: null, errors: [this.#failed(error, context)] };
    }
  }

  #failed({ code, message: reason, cause: err }: SubgraphFailure, { log, locale }: GatewayContext): SafeError {
    const { name, timeoutMs } = this.#client;
    log.warn({ subgraph: name, code, reason, err }, "subgraph failed");
    const message = localize(gatewayErrors[code].text, locale, { service: name, seconds: timeoutMs / 1000 });
    return { message, extensions: { code } };
  }
}
