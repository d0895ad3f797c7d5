import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { pendingPage } from "./pending-page.js";
import { sendProblem } from "./problem.js";

/** The file of each page. The URL works with and without `.html`. */
const pages: [url: string, file: string][] = [
  ["/", "index.html"],
  ["/dashboard", "dashboard.html"],
];

/**
 * Serves the built web pages, also those that are built while the gateway runs. Files with a hash in their name (`assets/`) may
 * be cached for a year; pages are revalidated each time. Until it is there, `/` is a page that says so and reloads itself, or,
 * for callers other than browsers, a problem document.
 */
export async function addPages(app: FastifyInstance, directory: string | undefined): Promise<void> {
  if (directory !== undefined) {
    await app.register(fastifyStatic, {
      root: directory,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.startsWith(join(directory, "assets"));
        void reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  for (const [url, file] of pages) {
    app.get(url, (request, reply) => {
      if (directory !== undefined && existsSync(join(directory, file))) return reply.sendFile(file);
      if (url !== "/") return reply.callNotFound();
      return sendPending(request, reply);
    });
  }
}

function sendPending(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!request.headers.accept?.includes("text/html")) return sendProblem(request, reply, 404, "PAGES_NOT_BUILT");
  return reply
    .code(503)
    .headers({ "retry-after": 2, "cache-control": "no-store" })
    .type("text/html; charset=utf-8")
    .send(pendingPage);
}
