import { randomUUID } from "node:crypto";

/** Takes the `x-request-id` of a caller if it is sane, or makes a new one: the same id goes through all logs. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === "string" && /^[A-Za-z0-9._-]{1,64}$/.test(header) ? header : randomUUID();
}
