import { whenClosed } from "@thidua/base/http";
import type { FastifyReply, FastifyRequest } from "fastify";
import { ActiveRequest } from "../../model/active-request/index.js";

/**
 * Begins a request: its deadline runs from now on, and it is over when its connection is closed before it is answered.
 *
 * @param milliseconds how long it may take
 */
export function beginRequest(request: FastifyRequest, reply: FastifyReply, milliseconds: number): ActiveRequest {
  const active = new ActiveRequest(milliseconds);
  whenClosed(reply.raw, () => {
    if (reply.raw.writableFinished) active.finish();
    else active.end("CALLER_GONE");
  });
  active.onEnd(() => request.log.info({ reason: active.reason }, "request ended before it was answered"));
  return active;
}
