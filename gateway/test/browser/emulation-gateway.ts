import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { securityHeaders } from "@thidua/base/http";
import Fastify from "fastify";
import { graphql } from "graphql";
import { build } from "vite";
import { dataPlugin } from "../../src/data/index.js";
import { addPages } from "../../src/http/pages.js";
import { type EmulationWorld, emulationRoot, emulationSchema, executeOn } from "../support/emulation-schema.js";

const gateway = join(dirname(fileURLToPath(import.meta.url)), "../..");
const queries = join(gateway, "test/support/queries");

/**
 * Builds the page with the small graph's saved queries and serves it beside the small graph, with the security headers
 * of the real gateway. Returns the URL and a function to stop it.
 */
export async function serveEmulationGraph(world: EmulationWorld): Promise<{ url: string; stop: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), "graphiql-page-"));
  await build({
    configFile: join(gateway, "web/vite.config.ts"),
    logLevel: "error",
    resolve: { alias: { "#queries": queries } },
    build: { outDir, emptyOutDir: true },
  });
  const server = Fastify();
  server.addHook("onRequest", async (_request, reply) => void reply.headers(securityHeaders));
  await addPages(server, outDir);
  await server.register(dataPlugin, {
    execute: executeOn(world).execute,
    schema: () => emulationSchema,
    directory: queries,
  });
  server.get("/readyz", async () => ({ status: "ready" }));
  const rootValue = emulationRoot(world);
  server.post<{ Body: { query: string; variables?: Record<string, unknown> } }>("/graphql", ({ body }) =>
    graphql({ schema: emulationSchema, rootValue, source: body.query, variableValues: body.variables }),
  );
  await server.listen({ host: "127.0.0.1", port: 0 });
  const stop = async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/`, stop };
}
