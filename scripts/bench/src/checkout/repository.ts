import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The path of this repository. */
export const repositoryRoot = fileURLToPath(new URL("../../../../", import.meta.url)).replace(/\/$/, "");

/** Runs git in this repository and returns what it prints. */
export const git = (...words: string[]): string =>
  execFileSync("git", words, { cwd: repositoryRoot, encoding: "utf8" }).trim();

/** What figures call this commit; an earlier one has the name that the caller gave it. */
export const ours = "ours";
