import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { repositoryPaths } from "../src/checks/repository-files.js";
import { inRepository } from "../src/paths.js";

/** A copy of the repository in which a test changes files. */
export interface RepositoryCopy {
  /** Returns an absolute path for one within the copy. */
  path(within: string): string;
  /** Runs a JavaScript program of the copy or of a package with this Node, in the copy's root. */
  run(script: string, ...given: string[]): { code: number | null; output: string };
  /** Removes the copy. */
  remove(): void;
}

/**
 * Copies the repository as it stands in the working tree, with what is built. Packages are linked, the workspaces to the copy's
 * own. Build before it.
 */
export function copyRepository(): RepositoryCopy {
  const root = mkdtempSync(join(tmpdir(), "thidua-copy-"));
  const { workspaces } = JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as { workspaces: string[] };
  const paths = [...repositoryPaths(), ...workspaces.map((workspace) => `${workspace}/dist`)];
  // With their times: the compiler sees that nothing has changed.
  for (const path of paths.filter((one) => existsSync(inRepository(one))))
    cpSync(inRepository(path), join(root, path), { recursive: true, preserveTimestamps: true });
  // The repository's checks ask git for the files.
  execFileSync("git", ["init", "--quiet", root]);
  linkPackages(root, workspaces);
  return {
    path: (within) => join(root, within),
    run(script, ...given) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...given], {
        cwd: root,
        // Only what the process needs: it does not belong to this run of tests.
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          ...(process.env.TEST_DATABASE_URL && { TEST_DATABASE_URL: process.env.TEST_DATABASE_URL }),
        },
        encoding: "utf8",
      });
      return { code: status, output: stdout + stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linkPackages(root: string, workspaces: readonly string[]): void {
  const packages = inRepository("node_modules");
  mkdirSync(join(root, "node_modules/@thidua"), { recursive: true });
  for (const name of readdirSync(packages))
    if (!name.startsWith(".") && name !== "@thidua")
      symlinkSync(join(packages, name), join(root, "node_modules", name), "junction");
  for (const workspace of workspaces)
    symlinkSync(join(root, workspace), join(root, "node_modules/@thidua", basename(workspace)), "junction");
}
