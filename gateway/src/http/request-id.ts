import { randomUUID } from "node:crypto";

const acceptable = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * The id under which a request is logged here and in every subgraph. A caller may choose it, as long as it is short and
 * plain: it ends up in headers and log files. Anything else gets a new one.
 */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === "string" && acceptable.test(header) ? header : randomUUID();
}
