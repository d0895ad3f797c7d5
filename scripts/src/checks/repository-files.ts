import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "../paths.js";

/** A text file of the repository. */
export interface RepositoryFile {
  /** Path within the repository, with slashes. */
  path: string;
  text: string;
}

/** All text files that git tracks or would track. Binary files are left out. */
export function repositoryFiles(): RepositoryFile[] {
  const root = inRepository(".");
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const files: RepositoryFile[] = [];
  for (const path of new Set(listed.split("\0"))) {
    if (path === "") continue;
    let text: string;
    try {
      text = readFileSync(join(root, path), "utf8");
    } catch {
      continue; // Removed in the working tree, or a link to nothing.
    }
    if (!text.includes("\0")) files.push({ path, text });
  }
  return files;
}
