// What npm scripts run: `node scripts/run.mjs [--build] <program> [arguments]`. Checks Node and that the program is built, then
// becomes it, so that signals reach it. A program is a built file within the repository, `subgraph <name>` or `gateway`.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import module from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import "./check-node.mjs";
import "./stop-with-npm.mjs";

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Prints lines and ends the process. */
function refuse(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** Compiles what has changed since the last time. */
function compile() {
  const compiler = inRepository("node_modules/typescript/bin/tsc");
  if (!existsSync(compiler))
    refuse("Chưa cài các gói: hãy chạy `npm install` trước / The packages are not installed: run `npm install` first");
  const { status } = spawnSync(process.execPath, [compiler, "-b", inRepository(".")], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** The subgraphs of this repository, by the folders that hold a program. */
function subgraphNames() {
  return readdirSync(inRepository("subgraphs")).filter((name) =>
    existsSync(inRepository(`subgraphs/${name}/src/main.ts`)),
  );
}

/** The program of a service: the gateway, or a subgraph by its name. A service takes no arguments. */
function serviceProgram(kind, words) {
  const names = subgraphNames();
  const isSubgraph = kind === "subgraph";
  const usage = [
    isSubgraph ? `  npm run subgraph -- ${names.join(" | ")}` : "  npm run gateway",
    "  Các biến môi trường / settings: subgraphs/README.md",
  ];
  if (words.some((word) => word === "--help" || word === "-h")) {
    console.log(usage.join("\n"));
    process.exit(0);
  }
  const [name, ...rest] = isSubgraph ? words : [kind, ...words];
  if (name === undefined) refuse("Cần tên một subgraph / The name of a subgraph is needed", ...usage);
  if (isSubgraph && !names.includes(name)) refuse(`“${name}” không phải là subgraph / is not a subgraph`, ...usage);
  if (rest.length > 0) refuse(`“${rest[0]}”: không nhận tham số này / is no argument of this program`, ...usage);
  return [isSubgraph ? `subgraphs/${name}/dist/main.js` : "gateway/dist/main.js"];
}

const words = process.argv.slice(2);
const isCompiledFirst = words[0] === "--build";
if (isCompiledFirst) {
  words.shift();
  compile();
}
const isService = words[0] === "subgraph" || words[0] === "gateway";
const [program, ...rest] = isService ? serviceProgram(words[0], words.slice(1)) : words;
const path = inRepository(program);
const notBuilt = () =>
  refuse(
    "Chưa biên dịch mã nguồn: hãy chạy `npm install`, rồi `npm run build`",
    "Nothing is built: run `npm install`, then `npm run build`",
  );
if (!existsSync(path)) notBuilt();
// An import by name would fail on an old Node before it is checked.
module.enableCompileCache(inRepository("node_modules/.cache/thidua/v8"));
process.argv.splice(1, process.argv.length, path, ...rest);
try {
  await import(pathToFileURL(path).href);
} catch (error) {
  // A package of this repository that is not built, or one that is not installed.
  if (error.code === "ERR_MODULE_NOT_FOUND") notBuilt();
  throw error;
}
