import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inRepository } from "../paths.js";

/** A text file of the repository. */
export interface RepositoryFile {
  /** Path within the repository, with slashes. */
  path: string;
  text: string;
}

/** The paths of the files that git tracks or would track. A file that was removed in the working tree may be among them. */
export function repositoryPaths(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: inRepository("."),
    encoding: "utf8",
  });
  return [...new Set(listed.split("\0").filter(Boolean))];
}

/** All text files that git tracks or would track. Binary files are left out. */
export function repositoryFiles(): RepositoryFile[] {
  const files: RepositoryFile[] = [];
  for (const path of repositoryPaths()) {
    let text: string;
    try {
      text = readFileSync(inRepository(path), "utf8");
    } catch {
      continue; // Removed in the working tree, or a link to nothing.
    }
    if (!text.includes("\0")) files.push({ path, text });
  }
  return files;
}
