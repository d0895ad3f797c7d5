import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "./run-command.js";

/**
 * Reads an SDL file that an option names. A relative path starts where the command was called: npm runs scripts in the root.
 *
 * @throws UsageError if there is no such file
 */
export function readSdlFile(option: string, file: string): string {
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  if (!existsSync(path)) throw new UsageError(`${option}: không có tệp “${file}” / there is no file “${file}”`);
  return readFileSync(path, "utf8");
}
