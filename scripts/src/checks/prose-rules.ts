import type { RepositoryFile } from "./repository-files.js";

/** Where a word is looked for. `names` are identifiers and file names, `descriptions` the texts that callers see in the API. */
export type ProseScope = "prose and names" | "prose" | "descriptions" | "Vietnamese";

/** A row of the table "What is not said" in `schema/STYLE.md`. */
export interface ProseRule {
  words: string[];
  scope: ProseScope;
  /** What to write. */
  instead: string;
}

const scopes: readonly string[] = ["prose and names", "prose", "descriptions", "Vietnamese"] satisfies ProseScope[];

/** The page that holds the list, and the heading above it. */
export const stylePath = "schema/STYLE.md";
const heading = "## What is not said";

/** The part of the style guide that quotes the words, from its heading to the next one. */
export function quotedSection(text: string): { from: number; to: number } {
  const from = text.indexOf(heading);
  if (from === -1) throw new Error(`${stylePath} lacks the section "${heading}"`);
  const next = text.indexOf("\n## ", from);
  return { from, to: next === -1 ? text.length : next };
}

/**
 * Reads the list from the style guide, the one place that holds it. A row is `| words in code spans | scope | instead |`.
 * Throws an Error when the section is missing, a row names an unknown scope or no word.
 */
export function proseRules(files: readonly RepositoryFile[]): ProseRule[] {
  const text = files.find(({ path }) => path === stylePath)?.text ?? "";
  const { from, to } = quotedSection(text);
  return text
    .slice(from, to)
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => {
      const [words = "", scope = "", instead = ""] = line
        .split("|")
        .map((cell) => cell.trim())
        .slice(1);
      if (!scopes.includes(scope)) throw new Error(`${stylePath}: "${scope}" is no scope (${line})`);
      return {
        words: [...words.matchAll(/`([^`]+)`/g)].map((match) => match[1]!),
        scope: scope as ProseScope,
        instead,
      };
    });
}
