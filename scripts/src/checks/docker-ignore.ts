/** One line of a `.dockerignore` file. */
interface IgnoreRule {
  pattern: RegExp;
  isException: boolean;
}

/**
 * Reads a `.dockerignore` file by the rules of Docker (https://docs.docker.com/build/concepts/context/#dockerignore-files): the last
 * line that matches a path, or a folder above it, decides; `!` makes an exception; `*` and `?` match within a name, and `**` any
 * number of folders.
 *
 * @returns whether a path, relative to the context with `/`, stays out of the build context
 */
export function readDockerIgnore(text: string): (path: string) => boolean {
  const rules = text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.trim())
    .filter(Boolean)
    .map(ruleOf);
  return (path) => {
    const parts = path.split("/");
    const folders = parts.map((_part, index) => parts.slice(0, index + 1).join("/"));
    let isIgnored = false;
    for (const { pattern, isException } of rules)
      if (folders.some((one) => pattern.test(one))) isIgnored = !isException;
    return isIgnored;
  };
}

function ruleOf(line: string): IgnoreRule {
  const isException = line.startsWith("!");
  const path = line
    .slice(isException ? 1 : 0)
    .trim()
    .replace(/^\.?\/+/, "")
    .replace(/\/+$/, "");
  const source = path.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|\\[\]]/g, (found) => {
    if (found === "**/") return "(?:[^/]+/)*";
    if (found === "**") return ".*";
    if (found === "*") return "[^/]*";
    if (found === "?") return "[^/]";
    // A class of characters would need more; the check refuses what it does not read.
    if (found === "[" || found === "]") throw new Error(`The check does not read classes of characters: ${line}`);
    return `\\${found}`;
  });
  return { pattern: new RegExp(`^${source}$`), isException };
}
