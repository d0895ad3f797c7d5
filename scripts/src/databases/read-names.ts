import { parseWords } from "./parse-words.js";

/**
 * Reads the names on the command line of a program that takes nothing else.
 *
 * @param usage the program's help
 * @returns the names as they are written; undefined when the command line asks for help
 * @throws UsageError for an option other than `--help`
 */
export function readNames(usage: string): string[] | undefined {
  const { values, positionals } = parseWords(
    { options: { help: { type: "boolean", short: "h" } }, allowPositionals: true },
    usage,
  );
  return values.help ? undefined : positionals;
}
