import type { ServerResponse } from "node:http";

/**
 * Calls a function when the connection of a response is closed, or the response has been sent: at once if that has happened, which
 * the event `close` would not report. A caller may go while its token is verified.
 */
export function whenClosed(response: ServerResponse, listener: () => void): void {
  if (response.closed) listener();
  else response.once("close", listener);
}
