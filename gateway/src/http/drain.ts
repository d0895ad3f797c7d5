import type { FastifyInstance } from "fastify";

/**
 * Lets a server end in time: answers that go out while it closes ask the caller to end the connection (kept alive, it
 * would hold the process for another minute), and what is not answered after `graceMs` milliseconds is cut off.
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
