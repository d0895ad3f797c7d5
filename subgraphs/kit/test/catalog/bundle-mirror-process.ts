import { fileURLToPath } from "node:url";
import { build } from "vite";

const inKit = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Bundles the program of the mirror's process, so that each process starts without compiling TypeScript.
 *
 * @returns the path of the bundle. It stands in this package, where the imports of packages resolve.
 */
export async function bundleMirrorProcess(): Promise<string> {
  const directory = inKit("node_modules/.test-mirror-process");
  await build({
    configFile: false,
    logLevel: "error",
    // The other package of this repository is read from its sources too: nothing has to be built.
    resolve: { alias: [{ find: /^@thidua\/base\/(.+)$/, replacement: inKit("../base/src/$1/index.ts") }] },
    oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
    build: {
      ssr: true,
      outDir: directory,
      minify: false,
      rolldownOptions: {
        input: [
          inKit("test/catalog/mirror-process-main.ts"),
          // The embedded database looks for the file of its thread beside itself.
          inKit("src/model/database/embedded/instance-thread.ts"),
        ],
      },
    },
  });
  return `${directory}/mirror-process-main.js`;
}
