import type { RepositoryFile } from "./repository-files.js";

// Put together from pieces, so that this file does not find itself.
const unfinished = new RegExp(`\\b(${["TO", "DO"].join("")}|${["FIX", "ME"].join("")})\\b`);
const plannedTest = /\b(it|test|describe)\.todo\b/;

/**
 * Finds unfinished work: a note of it in the code, or a test that is planned only. Gives one line for each. Biome's rules in
 * `biome.json` find the rest: cycles of imports, long files, `process.env`, skipped and focused tests.
 */
export function unfinishedCode(files: readonly RepositoryFile[]): string[] {
  const found: string[] = [];
  for (const { path, text } of files) {
    if (!/\.(ts|tsx|mjs)$/.test(path)) continue;
    if (plannedTest.test(text)) found.push(`${path}: a test is planned but not written`);
    if (unfinished.test(text)) found.push(`${path}: a note of unfinished work`);
  }
  return found;
}
