// Bundles the compiled start of the whole graph into one file, and the threads of its embedded database and of its planner into
// another each. Node takes
// 0.4 s to load the first, where the 4,000 files of the server and its libraries take 1.2 s, and much longer on a machine whose
// virus scanner looks at each.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const directory = inRepository("scripts/dist/bundle");

const database = inRepository("subgraphs/kit/dist/model/database/embedded");

const planning = inRepository("gateway/dist/execution/compile");

/** Each names a file beside itself, which is a bundle too. */
const besideBundle = [join(database, "thread-file.js"), join(planning, "planning-worker-file.js")];

/** Our own files name others by their place (`import.meta.url`), which the bundle changes: gives each its place back. */
const ownUrls = {
  name: "own-urls",
  transform(code, id) {
    if (id.includes("node_modules") || !code.includes("import.meta.url") || besideBundle.includes(id)) return undefined;
    const place = JSON.stringify(relative(directory, id).replaceAll(sep, "/"));
    return { code: code.replaceAll("import.meta.url", `new URL(${place}, import.meta.url).href`) };
  },
};

/** V8 keeps a text in one byte a character if it can: the Vietnamese letters would double the memory of a whole bundle. */
const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Bundles a program into one file of that name. */
async function writeBundle(name, input) {
  const bundle = await rolldown({
    input,
    platform: "node",
    // PGlite reads its WebAssembly from beside its files; the validator of type-graphql is not installed; an old URL parser uses
    // a deprecated module of Node, which does not warn of libraries.
    external: [/^@electric-sql\/pglite/, "class-validator", "whatwg-url"],
    // As Node resolves: a library that is there as CommonJS and as ES modules must not be loaded twice.
    resolve: { mainFields: ["main"], conditionNames: ["node", "default"] },
    plugins: [ownUrls],
    onLog(level, log, report) {
      // Libraries do both.
      if (log.code !== "CIRCULAR_DEPENDENCY" && log.code !== "EVAL") report(level, log);
    },
  });
  const { output } = await bundle.generate({
    format: "esm",
    // The names of classes are those of entities.
    keepNames: true,
    // V8 keeps the text in memory. Comments of documentation are a fifth of it. Licenses stay, and the names of the source files.
    comments: { legal: true, annotation: false, jsdoc: false },
    // One file: a server that runs while another bundle is written has nothing left to load.
    codeSplitting: false,
  });
  writeFileSync(`${directory}/${name}`, output[0].code.replace(/[\u0080-\uffff]/g, escapeUnit));
}

// What Node has compiled of the bundle before is of no use any more.
rmSync(inRepository("node_modules/.cache/thidua/v8"), { recursive: true, force: true });
mkdirSync(directory, { recursive: true });
await writeBundle("instance-thread.js", join(database, "instance-thread.js"));
await writeBundle("planning-worker.js", join(planning, "planning-worker.js"));
await writeBundle("server.js", inRepository("scripts/dist/start/server.js"));
