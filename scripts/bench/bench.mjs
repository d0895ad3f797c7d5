// What `npm run bench` runs: installs the servers that stand beside ours, when they are not there, and runs a suite. This package is no
// workspace, so that only those who measure install them.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const lockfile = here("package-lock.json");
// The lockfile of the last installation.
const installed = here("node_modules/.installed-lock.json");

if (!existsSync(installed) || readFileSync(installed, "utf8") !== readFileSync(lockfile, "utf8")) {
  console.error("Đang cài các máy chủ để so sánh / installing the servers to compare with");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts"], {
    cwd: here("."),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(lockfile, installed);
}
await import("./src/main.ts");
