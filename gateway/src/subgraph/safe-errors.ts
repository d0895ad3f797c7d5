import type { SubgraphError } from "./read-answer.js";
import { redactAddresses } from "./redact-addresses.js";

/** An error that may leave the house. */
export interface SafeError {
  message: string;
  /** Where in the subgraph's own answer; an error without one is about the request as a whole. */
  path?: readonly (string | number)[];
  extensions: Record<string, unknown>;
}

const longestMessage = 2_000;

/**
 * Extensions that stay inside: stack traces (two spellings), and `http`, by which a subgraph could set the status of the
 * gateway's whole answer.
 */
const innerExtensions = new Set(["stacktrace", "exception", "stack", "http", "serviceName"]);

/**
 * Makes a subgraph's errors fit for a caller: code and message as they came, no stack trace, no address.
 *
 * Takes the errors and the subgraph's host. Paths stay the subgraph's own; the executor maps them to the caller's.
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
