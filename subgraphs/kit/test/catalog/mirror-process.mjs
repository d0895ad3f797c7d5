// A process of its own that runs TypeScript as the tests do, so that it can be killed.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const base = fileURLToPath(new URL("../../../base/src", import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL("./mirror-process.ts", import.meta.url)), {
  configFile: false,
  logLevel: "error",
  // The other package of this repository is read from its sources too: nothing has to be built.
  resolve: { alias: [{ find: /^@thidua\/base\/(.+)$/, replacement: `${base}/$1/index.ts` }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
});
await module.followLibrary(JSON.parse(process.argv[2]));
