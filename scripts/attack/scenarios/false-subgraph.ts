import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A way in which a subgraph fails. It answers a request whose content is given. */
export interface Misconduct {
  readonly name: string;
  answer(response: ServerResponse, content: string): void;
}

/** A server in the place of a subgraph, which fails in the way that is set. */
export interface FalseSubgraph {
  readonly url: string;
  /** Requests to `/graphql` since the way was set. */
  received: number;
  set(misconduct: Misconduct): void;
  stop(): Promise<void>;
}

/** Starts a false subgraph. It says that it is ready, whatever it does. */
export async function startFalseSubgraph(): Promise<FalseSubgraph> {
  let current: Misconduct | undefined;
  const subgraph: FalseSubgraph = {
    url: "",
    received: 0,
    set: (misconduct) => {
      current = misconduct;
      subgraph.received = 0;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer(async (request, response) => {
    response.on("error", () => undefined);
    let content = "";
    for await (const chunk of request.setEncoding("utf8")) content += chunk;
    if (!request.url?.startsWith("/graphql")) return response.end('{"status":"ready"}');
    subgraph.received++;
    current?.answer(response, content);
  });
  server.on("clientError", (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(subgraph, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
}
