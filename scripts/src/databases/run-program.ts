import { EnvironmentError } from "@thidua/base/env";
import { DatabaseLockedError } from "@thidua/kit/model/database";
import { UsageError } from "./usage-error.js";

/**
 * Runs a command of the operator. If it fails, it prints the reason and sets exit code 1. Errors that an operator can correct are
 * printed without a stack trace.
 */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    const isForeseen = [EnvironmentError, DatabaseLockedError, UsageError].some((kind) => error instanceof kind);
    console.error(isForeseen ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
