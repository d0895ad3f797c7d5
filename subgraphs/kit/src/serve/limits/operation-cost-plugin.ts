import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from "@apollo/server";
import { serviceBusy } from "@thidua/base/admission";
import { requestError } from "@thidua/base/errors";
import { limitErrors } from "@thidua/base/limits";
import type { SubgraphContext } from "../../graph/request/index.js";
import type { RequestLimits } from "./request-limits.js";

/**
 * Refuses an operation that is too expensive, or a page that is too long, before it is executed. It runs after validation, because the
 * cost depends on the variables and the types of fields. The cost is in the request's `progress`. An operation
 * that is accepted is weighed by it, and may have to wait for its turn.
 */
export function operationCostPlugin(limits: RequestLimits): ApolloServerPlugin<SubgraphContext> {
  const listener: GraphQLRequestListener<SubgraphContext> = {
    async didResolveOperation({ document, operation, queryHash: key, request, contextValue }) {
      if (!operation || operation.operation === "subscription") return;
      // Known texts have been measured when they were executed.
      if (contextValue.progress.cost !== undefined) return;
      const { cost, refusal } = limits.measure({ key, document, operation, variables: request.variables ?? {} });
      contextValue.progress.cost = cost;
      if (!refusal) {
        const asking = contextValue.progress.admission?.measured(cost);
        const busy = asking instanceof Promise ? await asking : asking;
        if (busy) throw serviceBusy(busy);
        return;
      }
      const { code, values } = refusal;
      throw requestError(
        { definition: limitErrors[code], values },
        { ...values, http: { status: 400, headers: new HeaderMap() } },
      );
    },
  };
  return { requestDidStart: async () => listener };
}
