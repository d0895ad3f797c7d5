import { randomUUID } from "node:crypto";

const acceptable = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * Returns the ID of a request, under which the gateway and every subgraph log it. A caller's own ID is accepted if it is short
 * and has only plain characters, because it is written to headers and log files. Any other value is replaced by a new UUID.
 *
 * @param header the header `x-request-id`
 */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === "string" && acceptable.test(header) ? header : randomUUID();
}
