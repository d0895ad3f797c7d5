import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { problemResponse, requestIdFrom } from "@thidua/base/http";
import { localize } from "@thidua/base/locale";
import type { ConnectionError, FastifyInstance } from "fastify";
import { gatewayReportable } from "../gateway.errors.js";
import { securityHeaders } from "./security-headers.js";

/** The statuses of requests that Node's parser refuses; 400 for any other, such as an unknown method. */
const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * Answers what is not an HTTP request, and closes its connection: where the next request would begin is unknown. The
 * answer says so (RFC 9112, section 9.6), or proxies would use the connection again.
 */
export function answerClientError(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
  // The caller closed the connection.
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  this.log.trace({ err: error }, "not an HTTP request");
  endWithProblem(socket, statuses[error.code] ?? 400, "BAD_REQUEST");
}

/** Writes a problem document on a connection that has no request, and closes the connection. */
export function endWithProblem(
  socket: Socket,
  status: number,
  code: "BAD_REQUEST" | "METHOD_NOT_ALLOWED",
  values: Record<string, unknown> = {},
): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = requestIdFrom(undefined);
  const title = localize(gatewayReportable[code].text, "VI", values);
  const { headers, body: text } = problemResponse({ status, code, title }, "VI", requestId);
  const lines = Object.entries({
    ...securityHeaders,
    ...headers,
    "x-request-id": requestId,
    "content-length": String(Buffer.byteLength(text)),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${text}`, () => socket.destroySoon());
}
