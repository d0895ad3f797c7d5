import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that replays answers from memory. */
export interface ReplayServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * Forwards requests to a real subgraph and replays its answer when the same request body arrives again, so that a
 * measurement of the gateway does not include the subgraphs. Takes the subgraph's GraphQL URL.
 */
export async function startReplayServer(subgraphUrl: string): Promise<ReplayServer> {
  const answers = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const body = await read(request);
    let answer = answers.get(body);
    if (!answer) {
      const original = await fetch(subgraphUrl, {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
      });
      answer = Buffer.from(await original.arrayBuffer());
      if (original.ok) answers.set(body, answer);
    }
    response.writeHead(200, { "content-type": "application/json", "content-length": answer.length });
    response.end(answer);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function read(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.on("error", reject);
  });
}
