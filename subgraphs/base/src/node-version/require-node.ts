/**
 * The oldest version of Node that can read the built code, as major and minor number: before it, two alternatives of a regular expression
 * cannot name the same group. `scripts/check-node.mjs` has the same version.
 */
export const oldestNode: readonly [major: number, minor: number] = [24, 0];

/**
 * Returns the line that states that a Node is too old.
 *
 * @param version the version, such as `20.19.2`
 * @param command the npm script that runs the same program with the Node that `npm install` brings
 * @returns the line in Vietnamese and English, or undefined if the version is recent enough
 */
export function tooOldFor(version: string, command: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  const oldest = oldestNode.join(".");
  return `Cần Node ${oldest} trở lên, đang dùng ${version}: hãy chạy \`${command}\` (sau \`npm install\`) / Node ${oldest} or newer is needed, this is ${version}: run \`${command}\` (after \`npm install\`)`;
}

/**
 * Ends the process with one line and exit code 1 if its Node is too old. A program calls it before it imports, by `import()`, any module
 * that an old Node cannot parse.
 *
 * @param command the npm script that runs the same program with the Node that `npm install` brings
 */
export function requireNode(command: string): void {
  const problem = tooOldFor(process.versions.node, command);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
