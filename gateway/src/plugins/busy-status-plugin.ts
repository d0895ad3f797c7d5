import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { GatewayContext } from "../context.js";
import { WrittenData } from "../execution/index.js";

/** The data of an answer in which every root field is null. */
const nothing = /^\{(?:"\w+":null,?)*\}$/;

const listener: GraphQLRequestListener<GatewayContext> = {
  async willSendResponse({ response: { http, body } }) {
    if (body.kind !== "single" || !body.singleResult.errors) return;
    const { data, errors } = body.singleResult;
    const waits = errors.map(({ extensions }) =>
      extensions?.code === "SERVICE_BUSY" ? Number(extensions.retryAfterSeconds ?? 1) : Number.NaN,
    );
    const wait = Math.max(...waits);
    if (Number.isNaN(wait) || (data instanceof WrittenData ? !nothing.test(data.json) : data)) return;
    http.status = 503;
    http.headers.set("retry-after", String(wait));
  },
};

/**
 * Answers with 503 and `Retry-After` when the subgraphs are busy and nothing could be answered. An answer of which a part is missing
 * has 200, and the errors say what is missing.
 */
export const busyStatusPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => listener,
};
