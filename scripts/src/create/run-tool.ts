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

/**
 * Formats files and sorts their imports, as the linter wants them. The linter's rules are left to `npm run lint`: its search for
 * import cycles reads the whole repository. Paths are within the repository.
 */
export function formatFiles(paths: readonly string[]): void {
  const biome = "node_modules/@biomejs/biome/bin/biome";
  runTool(biome, "check", "--write", "--linter-enabled=false", "--log-level=warn", ...paths);
}
