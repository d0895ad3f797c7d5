import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git, repositoryRoot } from "./repository.ts";

/**
 * Checks an earlier commit out below the system's temporary directory, installs its packages and builds it, unless that was done before.
 *
 * @param commit any name that git knows for it
 * @returns the path
 */
export function buildBaseline(commit: string): string {
  const full = git("rev-parse", "--verify", `${commit}^{commit}`);
  const root = join(tmpdir(), `thidua-bench-${full.slice(0, 12)}`);
  const run = (program: string, words: string[]) =>
    execFileSync(program, words, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (!existsSync(join(root, "package.json"))) {
    console.error(`Checking ${commit} out at ${root}`);
    git("worktree", "prune");
    git("worktree", "add", "--detach", root, full);
  }
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) run("npm", ["ci", "--ignore-scripts"]);
  run(process.execPath, ["node_modules/typescript/bin/tsc", "-b"]);
  return root;
}

/** Removes a commit that was checked out by `buildBaseline`. */
export function removeBaseline(root: string): void {
  if (root !== repositoryRoot) git("worktree", "remove", "--force", root);
}
