// Builds what has changed: the server, which everything waits for, and the pages. `npm run build` builds both, `npm start` the
// pages beside the running server. What was built last is recognized by its sources, without starting a tool.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What each part is made of, and the file that is there when it is built. */
const parts = {
  compile: {
    sources: ["package-lock.json", "tsconfig.base.json", "tsconfig.json", "gateway", "subgraphs", "scripts"],
    isSource: (path) =>
      /(^|\/)(src\/.*\.ts|package\.json|tsconfig\.json|bundle\.mjs)$/.test(path) && !path.startsWith("gateway/web/"),
    result: "scripts/dist/bundle/server.js",
  },
  pages: {
    sources: ["package-lock.json", "gateway/web", "schema/queries"],
    isSource: () => true,
    result: "gateway/web/dist/index.html",
  },
};

/** Directories that hold no sources. */
const skipped = new Set(["node_modules", "dist", ".turbo"]);

/** The paths of all files of a part, from the root of the repository. */
function* filesOf({ sources, isSource }) {
  for (const source of sources) {
    if (!existsSync(inRepository(source))) continue;
    if (!statSync(inRepository(source)).isDirectory()) yield source;
    else yield* filesIn(source, isSource);
  }
}

function* filesIn(directory, isSource) {
  for (const entry of readdirSync(inRepository(directory), { withFileTypes: true })) {
    const path = `${directory}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* filesIn(path, isSource);
    } else if (isSource(path)) yield path;
  }
}

/** A hash of the names, sizes and times of a part's sources. Reading their contents would take ten times as long. */
function fingerprint(part) {
  const hash = createHash("sha256").update(process.version);
  for (const path of [...filesOf(part)].sort()) {
    const { size, mtimeMs } = statSync(inRepository(path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

const stampOf = (name) => inRepository(`node_modules/.cache/thidua/${name}`);

/**
 * Whether a part is built from the present sources.
 *
 * @param {"compile" | "pages"} name
 */
export function isBuilt(name) {
  const part = parts[name];
  if (!existsSync(inRepository(part.result)) || !existsSync(stampOf(name))) return false;
  return readFileSync(stampOf(name), "utf8") === fingerprint(part);
}

/**
 * Builds parts, those at once that do not wait for each other.
 *
 * @param {readonly ("compile" | "pages")[]} names
 * @throws an Error with what the tools print
 */
export async function build(names) {
  const built = new Map(names.map((name) => [name, fingerprint(parts[name])]));
  const child = spawn(
    process.execPath,
    [
      inRepository("node_modules/turbo/bin/turbo"),
      "run",
      ...names.map((name) => `//#${name}`),
      "--output-logs=errors-only",
      "--log-prefix=none",
      "--no-update-notifier",
    ],
    {
      cwd: inRepository("."),
      // The build sends nothing to its vendor.
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    },
  );
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(output);
  for (const [name, sources] of built) {
    mkdirSync(join(stampOf(name), ".."), { recursive: true });
    writeFileSync(stampOf(name), sources);
  }
}

// As a program: `npm run build`, with the names of parts if not all.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  await build(given.length > 0 ? given : ["compile", "pages"]).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
