import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { graphiqlChanges } from "./vite-graphiql-changes.ts";

const root = dirname(fileURLToPath(import.meta.url));

/** Builds the page at `/` into `dist`. The gateway serves all its files, including workers and fonts. */
export default defineConfig({
  root,
  // Relative URLs, so that a portal can serve the gateway below a path.
  base: "./",
  plugins: [graphiqlChanges()],
  // The page's examples. A test replaces them.
  resolve: { alias: { "#queries": join(root, "../../schema/queries") } },
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // The editor is one large chunk.
    chunkSizeWarningLimit: 4_000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog(level, log, report) {
        // Libraries have "use client" directives, which cause hundreds of warnings here.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
});
