import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A subgraph that records requests as they arrive and gives every request the same answer. */
export interface RecordingSubgraph {
  url: string;
  /** The texts of the requests since the start. */
  requests: string[];
  /** Gives every request this answer from now on. Takes the JSON text of its `data`. */
  answer(data: string): void;
  stop(): Promise<void>;
}

/** Starts it on a free port. Takes the `data` of its answer. */
export async function startRecordingSubgraph(data: object): Promise<RecordingSubgraph> {
  const requests: string[] = [];
  let answer = JSON.stringify(data);
  const server = createServer(async (request, response) => {
    requests.push(await text(request));
    response.setHeader("content-type", "application/json").end(`{"data":${answer}}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    answer: (text) => {
      answer = text;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
