import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { SchemaProblem } from "./schema-problem.js";

/** The command line is wrong. */
export class UsageError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = "UsageError";
  }
}

/** A command of `npm run`. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** How it is called, in Vietnamese and English. */
  usage: string;
  options: Options;
  /** Runs it with the options' values, and returns the exit code. */
  run(values: CommandValues<Options>): number;
}

/** The values of a command's options. */
export type CommandValues<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; strict: true }>
>["values"];

/**
 * Runs a command and sets the exit code of the process. `--help` prints the usage on standard output and ends with 0; an unknown
 * option, and every problem that the command reports, is printed on standard error and ends with 1.
 */
export function runCommand<const Options extends ParseArgsOptionsConfig>(command: Command<Options>): void {
  const { usage, options, run } = command;
  if (process.argv.slice(2).some((argument) => argument === "--help" || argument === "-h")) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = run(parse(options));
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`);
    else console.error(error instanceof SchemaProblem ? error.message : error);
  }
}

function parse<Options extends ParseArgsOptionsConfig>(options: Options): CommandValues<Options> {
  try {
    return parseArgs<{ options: Options; strict: true }>({ options, strict: true }).values;
  } catch (error) {
    throw new UsageError(`Tùy chọn sai / wrong options: ${(error as Error).message}`);
  }
}
