// `npm start`: checks Node, builds what has changed, then becomes the graph itself. The same line works in every shell, also on
// Windows.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import "./check-node.mjs";

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const build = spawnSync(
  process.execPath,
  [
    inRepository("node_modules/turbo/bin/turbo"),
    "run",
    "//#build",
    "--output-logs=errors-only",
    "--log-prefix=none",
    "--no-update-notifier",
  ],
  {
    cwd: inRepository("."),
    encoding: "utf8",
    // The build sends nothing to its vendor.
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  },
);
if (build.status !== 0) {
  console.error(build.stdout, build.stderr, build.error ?? "");
  process.exit(1);
}
// npm runs this through a shell, and on SIGTERM it ends that shell alone: without a look at its parent the graph would go on,
// orphaned, and hold the database against the next start.
if (process.env.npm_lifecycle_event === "start" && process.platform !== "win32") {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 250).unref();
}
await import("./dist/start/start.js");
