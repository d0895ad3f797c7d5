// A process of its own that runs TypeScript as the tests do, so that it can be killed.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const { module } = await runnerImport(fileURLToPath(new URL("./mirror-process.ts", import.meta.url)), {
  configFile: false,
  logLevel: "error",
  resolve: { conditions: ["source"] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
});
await module.followLibrary(JSON.parse(process.argv[2]));
