import type { FastifyInstance } from "fastify";

/**
 * Limits the time to close a server. Responses during shutdown close their connection, which would otherwise stay open
 * for another minute. Requests without a response are cut off after `graceMs` milliseconds.
 */
export function addDrain(app: FastifyInstance, graceMs: number): void {
  let closing = false;
  app.addHook("onSend", async (_request, reply) => {
    if (closing) reply.header("connection", "close");
  });
  app.addHook("preClose", async () => {
    closing = true;
    const cutOff = setTimeout(() => app.server.closeAllConnections(), graceMs);
    app.server.once("close", () => clearTimeout(cutOff));
  });
}
