const replacement = "…";

/** `10.0.0.7:5432`, `127.0.0.1`, `[::1]:4001`; also `localhost:4001`. */
const networkAddress =
  /(?:https?:\/\/)?(?:\b(?:\d{1,3}\.){3}\d{1,3}\b|\[[0-9a-f]*:[0-9a-f:.]*\]|\blocalhost\b)(?::\d{1,5})?(?:\/[^\s"'”)]*)?|::1:\d{1,5}/gi;
/** The host that Node appends when a name does not resolve: `getaddrinfo ENOTFOUND awards.internal`. */
const systemCall = /\b(connect|getaddrinfo|read|write) (E[A-Z_]+) [^\s"'”,;]+/g;

/**
 * Removes network addresses from a subgraph's message, so that callers do not learn the network layout.
 *
 * Takes the message and the subgraph's own host (`awards.internal:4004`), which is removed wherever it occurs.
 * Addresses of public pages stay: a message may quote a document's source.
 */
export function redactAddresses(message: string, host: string): string {
  // A host without port and dots (`awards`) is also a plain word: only a complete address reveals it.
  const scheme = /[.:]/.test(host) ? "(?:https?://)?" : "https?://";
  const ownAddress = new RegExp(`${scheme}${host.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:/[^\\s"'”)]*)?`, "gi");
  return message
    .replace(ownAddress, replacement)
    .replace(systemCall, `$1 $2 ${replacement}`)
    .replace(networkAddress, replacement);
}
