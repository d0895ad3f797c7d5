/** Error codes of Node and undici for a failed connection, as opposed to a faulty answer. */
const connectionErrorCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Returns whether an error is a failed or broken connection. When both IPv4 and IPv6 refuse, Node throws an
 * AggregateError without a message.
 */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isConnectionError)) return true;
  return connectionErrorCodes.has((error as NodeJS.ErrnoException).code ?? "");
}
