import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from "@apollo/server";
import { serviceBusy } from "@thidua/base/admission";
import { requestError } from "@thidua/base/errors";
import { OperationCosts, type OperationLimits, readCostDeclarations } from "@thidua/base/limits";
import type { GraphQLSchema } from "graphql";
import type { GatewayContext } from "../context.js";
import { costsOf } from "../execution/index.js";
import { gatewayReportable } from "../gateway.errors.js";
import { rateLimited } from "../rate-limits/index.js";

/**
 * Refuses an operation that is too expensive, or a page that is too long, before it runs. The plugin runs after
 * validation, because the cost depends on the variables and the field types. An accepted operation is weighed by its cost, may have
 * to wait for its turn, and is charged to the caller's budget. With `x-cost: 1` the caller gets the cost in `extensions`.
 */
export function operationCostPlugin(limits: OperationLimits): ApolloServerPlugin<GatewayContext> {
  const costs = new WeakMap<GraphQLSchema, OperationCosts>();
  const listener: GraphQLRequestListener<GatewayContext> = {
    async didResolveOperation({ schema, document, operation, queryHash, request, contextValue }) {
      if (!operation || operation.operation === "subscription") return;
      const key = `${queryHash}:${operation.name?.value ?? ""}`;
      const { cost, refusals } = costs.get(schema)!.measure(key, document, operation, request.variables ?? {});
      contextValue.progress.cost = cost;
      if (refusals[0]) {
        const { code, values } = refusals[0];
        throw requestError(
          { definition: gatewayReportable[code], values },
          { ...values, http: { status: 400, headers: new HeaderMap() } },
        );
      }
      const measured = contextValue.admission?.measured(cost);
      const busy = measured instanceof Promise ? await measured : measured;
      if (busy) throw serviceBusy(busy);
      const exhausted = await contextValue.account?.pay(cost);
      if (exhausted) throw rateLimited(exhausted);
    },
    async willSendResponse({ response: { body }, contextValue: { wantsCost, progress } }) {
      if (!wantsCost || progress.cost === undefined || body.kind !== "single") return;
      const cost = { requested: progress.cost, limit: limits.maxCost };
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
    },
  };
  return {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
        const declared = costsOf(apiSchema) ?? readCostDeclarations(coreSupergraphSdl!);
        costs.set(apiSchema, new OperationCosts(apiSchema, declared, limits));
      },
    }),
    requestDidStart: async () => listener,
  };
}
