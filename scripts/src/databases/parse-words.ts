import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.js";

/**
 * Reads a command line.
 *
 * @param config as `parseArgs` takes it
 * @param usage the command's help
 * @throws UsageError for an option that does not exist, or a value where none is taken
 */
export function parseWords<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`Tùy chọn sai / wrong option: ${(error as Error).message}`, usage);
  }
}
