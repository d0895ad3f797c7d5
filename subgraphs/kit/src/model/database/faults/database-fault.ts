/** What a caller can do about an error of the database: BUSY, repeat in a moment; UNAVAILABLE, repeat when the database is back. */
export type DatabaseFault = "BUSY" | "UNAVAILABLE";

/**
 * The codes of a server that has too much to do: serialization failures and deadlocks (40001, 40P01), too many connections and no memory
 * (53200, 53300, 53400), a lock that was not free in time (55P03), and a statement that took too long (57014).
 *
 * Source: PostgreSQL, appendix A, “PostgreSQL Error Codes”.
 */
const ofBusyServer = /^(?:40001|40P01|53200|53300|53400|55P03|57014)$/;

/** The codes of a lost connection: connection exceptions (class 08), a server that stops, starts or has ended the session. */
const ofLostConnection = /^(?:08(?!P01)...|57P0[1-5]|25P03)$/;

/** The codes of a server that stores nothing: no space, or read-only. */
const ofUnavailableServer = /^(?:53100|25006)$/;

/** The codes of the system for connections that cannot be made, or break. */
const ofSystem: ReadonlySet<string> = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "EPIPE", "ETIMEDOUT"],
  ...["EHOSTUNREACH", "ENETUNREACH", "ENETDOWN", "EHOSTDOWN", "ENOTFOUND", "EAI_AGAIN", "ENOENT"],
]);

/** What the drivers say where they give no code. */
const lostConnection =
  /^(?:Connection terminated|timeout expired|Client (?:has encountered a connection error|was closed)|PGlite (?:instance )?is (?:already )?closed|The thread of the embedded database has ended|The embedded database is closed)/;
const fullPool = "timeout exceeded when trying to connect";

/** Returns what kind of error of the database an error is; undefined for one of the statement, or of something else. */
export function databaseFaultOf(error: unknown): DatabaseFault | undefined {
  if (isLostConnection(error)) return "UNAVAILABLE";
  const { code, message } = partsOf(error);
  if (ofBusyServer.test(code) || message === fullPool) return "BUSY";
  return ofUnavailableServer.test(code) ? "UNAVAILABLE" : undefined;
}

/** Whether a connection to the database could not be made or was lost: another one may serve. */
export function isLostConnection(error: unknown): boolean {
  const { code, message } = partsOf(error);
  return ofLostConnection.test(code) || ofSystem.has(code) || lostConnection.test(message);
}

/** The exceptions of the ORM have the fields of the driver's errors. */
function partsOf(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: "", message: "" };
  const { code } = error as { code?: unknown };
  return { code: typeof code === "string" ? code : "", message: error.message };
}
