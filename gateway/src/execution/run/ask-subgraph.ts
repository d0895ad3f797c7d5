import type { GatewayContext } from "../../context.js";
import type { EntityCounts, SubgraphReply, SubgraphService } from "../../subgraph/index.js";
import type { CompiledFetch } from "../compile/compile-plan.js";

/** Sends a JSON body to the subgraph of a fetch. `entityCounts` is the number of entities that each lookup in it asks for. */
export type AskSubgraph = (fetch: CompiledFetch, body: string, entityCounts: EntityCounts) => Promise<SubgraphReply>;

/**
 * Returns a function that sends requests to the given subgraphs on behalf of the caller of one operation.
 *
 * @param mayShare whether the answer to another caller's identical read will do: not in a mutation, which reads what it wrote
 */
export function subgraphAsker(
  services: ReadonlyMap<string, SubgraphService>,
  context: GatewayContext,
  mayShare: boolean,
): AskSubgraph {
  return ({ serviceName, isMutation }, body, entityCounts) => {
    const service = services.get(serviceName);
    if (!service) return Promise.reject(new Error(`The plan names an unknown subgraph "${serviceName}"`));
    return service.ask({ body: Buffer.from(body), isMutation, mayShare, entityCounts }, context);
  };
}
