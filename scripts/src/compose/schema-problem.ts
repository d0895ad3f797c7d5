/** What is wrong with the subgraphs or with a command, in Vietnamese and English, one line each. */
export class SchemaProblem extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SchemaProblem";
    this.problems = problems;
  }
}
