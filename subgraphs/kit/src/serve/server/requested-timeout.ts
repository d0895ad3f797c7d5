import type { FastifyRequest } from "fastify";

/** The header in which the gateway sends how long it still waits, in milliseconds. */
const header = "x-request-timeout";

/** Returns how long a request may take, in milliseconds: what its caller states, and no longer than this server allows. */
export function requestedTimeout({ headers }: FastifyRequest, longest: number): number {
  const stated = headers[header];
  if (typeof stated !== "string" || !/^\d{1,9}$/.test(stated)) return longest;
  return Math.min(Math.max(Number(stated), 1), longest);
}
