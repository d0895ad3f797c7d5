import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problem.js";

/** The file of each page. The URL works with and without `.html`. */
const pages: [url: string, file: string][] = [
  ["/", "index.html"],
  ["/dashboard", "dashboard.html"],
];

/**
 * Serves the built web pages. Files with a hash in their name (`assets/`) may be cached for a year; pages are
 * revalidated each time. Without the directory, `/` explains how to build it.
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
