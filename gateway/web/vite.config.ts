import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { graphiqlChanges } from "./vite-graphiql-changes.ts";

const root = dirname(fileURLToPath(import.meta.url));

/** Builds the page at `/` into `dist`: everything it needs, workers and fonts too, comes from the gateway itself. */
export default defineConfig({
  root,
  // Relative addresses, so that the gateway may stand behind a path of a portal.
  base: "./",
  plugins: [graphiqlChanges()],
  // The page's examples; a test puts its own in their place.
  resolve: { alias: { "#queries": join(root, "../../schema/queries") } },
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // The editor is one large piece by nature.
    chunkSizeWarningLimit: 4_000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog(level, log, report) {
        // "use client" in libraries means nothing here, and says so for hundreds of files.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
});
