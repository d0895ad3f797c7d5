import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { localize } from "@thidua/kit/locale";
import type { GatewayContext } from "../context.js";
import { gatewayErrors } from "../gateway.errors.js";
import { askedPlaces } from "./asked-places.js";
import { readAnswer } from "./read-answer.js";
import { type SafeError, safeErrors } from "./safe-errors.js";
import type { SubgraphClient } from "./subgraph-client.js";
import { SubgraphFailure } from "./subgraph-failure.js";

type Response = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/**
 * Sends the planner's requests to one subgraph.
 *
 * It never raises because of the subgraph: a failure becomes errors in the answer, because only those get a path and a
 * service name from @apollo/gateway; what is thrown gets neither, and its message would name the address.
 */
export class SubgraphDataSource implements GraphQLDataSource {
  readonly #client: SubgraphClient;
  readonly #host: string;

  constructor(client: SubgraphClient) {
    this.#client = client;
    this.#host = new URL(client.url).host;
  }

  /** Answers one request of the plan with data, errors, or both. */
  async process({ request, context }: GraphQLDataSourceProcessOptions): Promise<Response> {
    const { forwardedHeaders = {}, locale = "VI", log } = context as Partial<GatewayContext>;
    const query = request.query ?? "";
    const { representations } = (request.variables ?? {}) as { representations?: unknown[] };
    const body = JSON.stringify({ query, variables: request.variables, operationName: request.operationName });
    try {
      const answer = await this.#client.send(body, forwardedHeaders, !query.startsWith("mutation"));
      const { data, errors } = readAnswer(answer, representations?.length);
      if (errors.length === 0) return { data } as Response;
      const places = data === null ? askedPlaces(query, representations?.length) : [];
      return { data, errors: safeErrors(errors, this.#host, places[0] ?? []) } as Response;
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      log?.warn(
        { subgraph: this.#client.name, code: error.code, reason: error.message, err: error.cause },
        "subgraph failed",
      );
      const message = localize(gatewayErrors[error.code], locale, {
        service: this.#client.name,
        seconds: this.#client.timeoutMs / 1000,
      });
      const failed = askedPlaces(query, representations?.length).map(
        (path): SafeError => ({ message, path, extensions: { code: error.code } }),
      );
      return { data: null, errors: failed } as unknown as Response;
    }
  }
}
