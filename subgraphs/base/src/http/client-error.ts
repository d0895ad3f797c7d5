import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { commonErrors, type ErrorReport } from "../errors/index.js";
import { localize } from "../locale/index.js";
import { httpErrors } from "./http.errors.js";
import { problemResponse } from "./problem-response.js";
import { requestIdFrom } from "./request-id.js";
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
 *
 * @param error what Node's server says of it (`clientError`)
 */
export function answerClientError(
  error: Error & { readonly code: string },
  socket: Socket,
  log: { trace(entry: object, message: string): void },
): void {
  // The caller closed the connection.
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  log.trace({ err: error }, "not an HTTP request");
  endWithProblem(socket, statuses[error.code] ?? 400, commonErrors.BAD_REQUEST.report());
}

/** Refuses CONNECT with 405. Without a listener Node closes the connection without an answer. */
export function refuseTunnel(socket: Socket): void {
  endWithProblem(socket, 405, httpErrors.METHOD_NOT_ALLOWED.report({ method: "CONNECT" }));
}

/** Writes a problem document on a connection that has no request, and closes the connection. */
function endWithProblem(socket: Socket, status: number, { definition: { code, text }, values }: ErrorReport): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = requestIdFrom(undefined);
  const title = localize(text, "VI", values);
  const { headers, body } = problemResponse({ status, code, title }, "VI", requestId);
  const lines = Object.entries({
    ...securityHeaders,
    ...headers,
    "x-request-id": requestId,
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`, () => socket.destroySoon());
}
