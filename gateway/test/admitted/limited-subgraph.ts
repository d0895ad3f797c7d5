import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { OperationLimits } from "@thidua/base/limits";
import { fragmentsOf } from "@thidua/base/selections";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { RequestLimits } from "@thidua/kit/serve/limits";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { getOperationAST, parse, validate } from "graphql";
import { invented } from "./invented.js";

/** A subgraph with the schema and the limits of a real one, and invented data. */
export interface LimitedSubgraph {
  readonly name: string;
  readonly url: string;
  /** The requests that its limits refused, or that are not valid. */
  readonly refused: string[];
  /** The greatest share of each limit that a request took. */
  readonly shares: Record<string, number>;
  /** The number of requests. */
  requests: number;
  stop(): Promise<void>;
}

/**
 * Starts it on a free port.
 *
 * @param gateway the limits of the gateway, as the subgraph's settings have them
 * @param listLength the number of items in its plain lists, whatever the schema assumes
 */
export async function startLimitedSubgraph(
  { name, graph }: SubgraphDefinition,
  gateway: Partial<OperationLimits>,
  listLength: number,
): Promise<LimitedSubgraph> {
  const { schema, costs } = buildSubgraph(graph);
  const requestLimits = new RequestLimits(schema, costs, gateway);
  const { limits } = requestLimits;
  const subgraph = { name, refused: [] as string[], shares: {} as Record<string, number>, requests: 0 };
  const note = (limit: string, share: number) => {
    subgraph.shares[limit] = Math.max(subgraph.shares[limit] ?? 0, share);
  };

  const answer = (sent: string): object => {
    subgraph.requests += 1;
    note("maxRequestBytes", Buffer.byteLength(sent) / limits.maxRequestBytes);
    const refuse = (reason: unknown): object => {
      subgraph.refused.push(`${JSON.stringify(reason)}: ${sent.slice(0, 5_000)}`);
      return { errors: [{ message: "refused" }] };
    };
    if (Buffer.byteLength(sent) > limits.maxRequestBytes) return refuse("too long");
    const {
      query,
      variables = {},
      operationName,
    } = JSON.parse(sent) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    const refusals = requestLimits.refusals(query, variables);
    if (refusals.length > 0) return refuse(refusals);
    const document = parse(query);
    const problems = validate(schema, document);
    if (problems.length > 0) return refuse(problems);
    const operation = getOperationAST(document, operationName)!;
    const { cost, refusal } = requestLimits.measure({ key: query, document, operation, variables });
    note("maxCost", cost / limits.maxCost);
    if (refusal) return refuse(refusal);
    const scope = { schema, fragments: fragmentsOf(document), variables };
    return { data: invented(scope, operation, { listLength }) };
  };
  const server = createServer(async (request, response) => {
    const sent = await text(request);
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer(sent)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(subgraph, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
