import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problem.js";

/** Where a page has its own file, with or without `.html` in the address. */
const pages: [url: string, file: string][] = [
  ["/", "index.html"],
  ["/dashboard", "dashboard.html"],
];

/**
 * Serves the built pages from their directory. Files with a hash in their name (`assets/`) may be kept for a year, pages
 * are asked for anew each time. Without the directory `/` says how to build it.
 */
export async function addPages(app: FastifyInstance, directory: string | undefined): Promise<void> {
  if (!directory || !existsSync(join(directory, "index.html"))) {
    app.get("/", (request, reply) => sendProblem(request, reply, 404, "PAGES_NOT_BUILT"));
    return;
  }
  await app.register(fastifyStatic, {
    root: directory,
    index: ["index.html"],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(directory, "assets"));
      void reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  for (const [url, file] of pages) {
    if (url !== "/" && existsSync(join(directory, file))) app.get(url, (_request, reply) => reply.sendFile(file));
  }
}
