import { spawnSync } from "node:child_process";
import { inRepository } from "../paths.js";

/**
 * Runs a JavaScript program of the repository or of a package with this Node, in the root of the repository. Its output is
 * this program's.
 *
 * @param script the path within the repository
 * @throws Error if it exits with another code than 0
 */
export function runTool(script: string, ...given: string[]): void {
  const { status, error } = spawnSync(process.execPath, [inRepository(script), ...given], {
    cwd: inRepository("."),
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error(`${script} ${given.join(" ")} failed`, { cause: error });
}

/** Formats files as the linter accepts them, and sorts their imports. Paths are within the repository. */
export function formatFiles(paths: readonly string[]): void {
  runTool("node_modules/@biomejs/biome/bin/biome", "check", "--write", "--log-level=warn", ...paths);
}
