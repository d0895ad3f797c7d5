import type { ApolloServerPlugin } from "@apollo/server";
import type { SubgraphContext } from "../../graph/request/index.js";
import { outageStatuses, retryAfterSeconds } from "./outage.js";

/**
 * Answers with the status of an outage (see `outageStatuses`) where nothing else was answered: a client that looks at statuses alone then
 * knows that it may repeat a read. An answer with data has status 200.
 */
export const outageStatus: ApolloServerPlugin<SubgraphContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ response }) {
      if (response.body.kind !== "single") return;
      const { data, errors } = response.body.singleResult;
      if (!errors || (data && Object.values(data).some((value) => value !== null))) return;
      const code = errors.map(({ extensions }) => extensions?.code as string).find((each) => each in outageStatuses);
      if (code === undefined) return;
      response.http.status = outageStatuses[code];
      if (response.http.status === 503) response.http.headers.set("retry-after", retryAfterSeconds);
    },
  }),
};
