import pg, { type Client } from "pg";

/** The members of a connection that its types leave out. */
type CancellingConnection = pg.Connection & {
  connect(portOrPath: number | string, host?: string): void;
  cancel(processId: number, secretKey: number): void;
};

/** What identifies a session to the server. */
type Session = Pick<Client, "host" | "port"> & { readonly processID: number; readonly secretKey: number };

/** After so many milliseconds it is not waited for the server. */
const patience = 2_000;

/**
 * Asks the server to cancel the statement that a connection runs. The question goes over a connection of its own, which needs neither
 * a password nor a free place: the server knows the session by its key. It does not answer whether it has cancelled anything.
 *
 * Source: PostgreSQL, section 54.2.8, “Canceling Requests in Progress”.
 */
export function cancelStatement({ host, port, processID, secretKey }: Session): void {
  const connection = new pg.Connection({ ssl: false }) as CancellingConnection;
  // The statement then runs until the server's own limit (`statement_timeout`).
  connection.on("error", () => connection.stream.destroy());
  connection.once("connect", () => connection.cancel(processID, secretKey));
  if (host.startsWith("/")) connection.connect(`${host}/.s.PGSQL.${port}`);
  else connection.connect(port, host);
  setTimeout(() => connection.stream.destroy(), patience).unref();
}
