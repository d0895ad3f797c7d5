import type { RepositoryFile } from "./repository-files.js";

/** A list that consists of codes alone names errors; it does not provoke them. */
const listOfCodes = /\[(?:\s*"[A-Z][A-Z_0-9]+",?){3,}\s*\]/g;

/**
 * Finds the codes of the closed list that no test expects: a code is expected where a test names it in an expectation or in a
 * table of its cases, not in a mere list of codes. Returns one line for each.
 *
 * @param codes the closed list, as `schema/ERRORS.md` prints it
 */
export function unprovokedErrors(codes: readonly string[], files: readonly RepositoryFile[]): string[] {
  const expected = new Set<string>();
  for (const { path, text } of files) {
    if (!/\.test\.ts$|\/test\/|\/testing\//.test(path) || path.startsWith("scripts/src/checks/")) continue;
    const cases = text.replace(listOfCodes, "[]");
    for (const [, code] of cases.matchAll(/["'`.]([A-Z][A-Z_0-9]+)\b/g)) expected.add(code!);
  }
  return codes.filter((code) => !expected.has(code)).map((code) => `${code}: no test expects it`);
}
