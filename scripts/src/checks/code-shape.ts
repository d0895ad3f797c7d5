import type { RepositoryFile } from "./repository-files.js";

const maximumLines = 300;
// A migration is a list of statements that the generator wrote: it is read from top to bottom, never looked things up in.
const isMigration = (path: string) => /\/migrations\//.test(path);
const isTest = (path: string) => /\.test\.tsx?$|\/test\//.test(path);

/**
 * Finds code that breaks the house's shape: a source file past 300 lines, `process.env` outside the places that read it once,
 * a test that is skipped or exclusive, a note of unfinished work. Gives one line for each.
 */
export function misshapenCode(files: readonly RepositoryFile[]): string[] {
  const found: string[] = [];
  for (const { path, text } of files) {
    if (!/\.(ts|tsx|mjs)$/.test(path)) continue;
    const lines = text.split("\n").length;
    if (!isTest(path) && !isMigration(path) && lines > maximumLines)
      found.push(`${path}: ${lines} lines, ${maximumLines} at most`);
    const readsEnvironment = /(^|\/)env\.ts$|\.config\.ts$|^scripts\//.test(path) || isTest(path);
    if (!readsEnvironment && text.includes("process.env")) found.push(`${path}: process.env is read in env.ts alone`);
    if (/\b(it|test|describe)\.(skip|only|todo)\b/.test(text) && isTest(path))
      found.push(`${path}: a test is skipped, exclusive or left to do`);
    if (new RegExp(`\\b(${["TO", "DO"].join("")}|${["FIX", "ME"].join("")})\\b`).test(text))
      found.push(`${path}: unfinished by its own words`);
  }
  return found;
}
