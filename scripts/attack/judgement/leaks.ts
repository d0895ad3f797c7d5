/** What no message to a caller holds: places in the program, SQL, addresses inside the deployment, secrets. */
const patterns: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "a stack", pattern: /\n\s+at .+\(|\bat (?:async )?[\w.<>]+ \((?:file|node|\/)/ },
  {
    name: "a path",
    pattern:
      /(?:^|[\s"'(])\/(?:work|home|root|tmp|usr|var|etc|app|srv)\/[\w.-]+|node_modules|file:\/\/|\b[\w-]+\.[cm]?[jt]s:\d+/,
  },
  {
    name: "SQL",
    pattern:
      /\bselect\b[^.]{1,200}\bfrom\b\s+"|\binsert into\b|\bupdate "|\bdelete from\b|\brelation "|\bcolumn "\w+" (?:does|of)|syntax error at or near|violates \w+ constraint|SQLSTATE|pg_\w+/i,
  },
  {
    name: "an address",
    pattern:
      /\b(?:127\.0\.0\.1|localhost|10\.\d+\.\d+\.\d+)(?::\d+)?\b|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|UND_ERR/,
  },
  { name: "a secret", pattern: /password|postgres:\/\/|BEGIN (?:RSA )?PRIVATE KEY/i },
];

/**
 * Finds what an error message gives away.
 *
 * @param sent the request: what a message repeats of it gives nothing away
 * @returns the kind and the text that was found; undefined when there is none
 */
export function leakIn(message: string, sent: string): string | undefined {
  for (const { name, pattern } of patterns) {
    const found = pattern.exec(message)?.[0];
    if (found && !sent.includes(found.trim().replace(/^["'(]/, ""))) return `${name}: ${found.trim().slice(0, 120)}`;
  }
  return undefined;
}
