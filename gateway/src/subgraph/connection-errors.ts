/** Codes of Node and undici that mean: the connection failed, not the answer. */
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

/** True for a failed or broken connection. A refused one over IPv4 and IPv6 comes as an AggregateError without words of its own. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isConnectionError)) return true;
  return connectionErrorCodes.has((error as NodeJS.ErrnoException).code ?? "");
}
