/** The command line is wrong: the message says what is wrong and how the command is written. */
export class UsageError extends Error {
  /**
   * @param problem what is wrong, in Vietnamese and English
   * @param usage the text of `--help`
   */
  constructor(problem: string, usage: string) {
    super(`${problem}\n\n${usage}`);
    this.name = "UsageError";
  }
}
