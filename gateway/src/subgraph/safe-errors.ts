import type { SubgraphError } from "./read-answer.js";
import { redactAddresses } from "./redact-addresses.js";

/** An error that callers may see. */
export interface SafeError {
  message: string;
  /** The path in the subgraph's own answer; an error without one is about the whole request. */
  path?: readonly (string | number)[];
  extensions: Record<string, unknown>;
}

const longestMessage = 2_000;

/**
 * Extensions that callers do not see: stack traces (two spellings), and `http`, with which a subgraph could set the
 * status of the gateway's whole answer.
 */
const innerExtensions = new Set(["stacktrace", "exception", "stack", "http", "serviceName"]);

/**
 * Prepares a subgraph's errors for callers: the code and the message stay, stack traces and addresses go.
 *
 * Takes the errors and the subgraph's host. Paths remain the subgraph's own; the executor maps them to the answer.
 */
export function safeErrors(errors: readonly SubgraphError[], host: string): SafeError[] {
  return errors.map((error) => ({
    message: redactAddresses(typeof error.message === "string" ? error.message : "", host).slice(0, longestMessage),
    ...(isPath(error.path) && { path: error.path }),
    extensions: Object.fromEntries(
      Object.entries(typeof error.extensions === "object" && error.extensions ? error.extensions : {}).filter(
        ([name]) => !innerExtensions.has(name),
      ),
    ),
  }));
}

function isPath(path: unknown): path is (string | number)[] {
  return (
    Array.isArray(path) && path.length > 0 && path.every((step) => typeof step === "string" || typeof step === "number")
  );
}
