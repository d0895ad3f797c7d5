// The thread that answers /healthz while the event loop of the process is busy. It ends with the process.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import type { HealthThreadReport, HealthThreadSettings } from "./health-settings.ts";
import { loopDelay } from "./loop-beats.ts";

/** More than the checks of an orchestrator and a person who looks need. */
const connectionsAtMost = 20;

/** The time to receive a request, in milliseconds. */
const requestTimeoutMs = 2_000;

const { beats, service, host, port, stuckAfter } = workerData as HealthThreadSettings;
const report = (message: HealthThreadReport): void => parentPort!.postMessage(message);

const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
  if (request.url?.split("?")[0] !== "/healthz") return answer(response, 404, {});
  if (request.method !== "GET" && request.method !== "HEAD") return answer(response, 405, {}, { allow: "GET, HEAD" });
  const delayMilliseconds = loopDelay(beats);
  const isStuck = delayMilliseconds >= stuckAfter;
  answer(response, isStuck ? 503 : 200, { status: isStuck ? "stuck" : "ok", service, delayMilliseconds });
});
server.maxConnections = connectionsAtMost;
server.on("error", ({ code, message }: NodeJS.ErrnoException) => report({ code, message }));
server.listen({ host, port }, () => report({ port: (server.address() as AddressInfo).port }));

function answer(
  response: ServerResponse,
  status: number,
  body: object,
  headers: { [name: string]: string } = {},
): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    ...headers,
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}
