import type { SentError } from "./thread-messages.js";

/** Takes an error apart, to be sent from a thread. */
export function toSent(error: unknown): SentError {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, fields: {} };
  const fields = Object.entries(error).filter(([, value]) => typeof value === "string" || typeof value === "number");
  return { message: error.message, stack: error.stack, fields: Object.fromEntries(fields) };
}

/** Makes an error from one that was sent, with its fields. */
export function fromSent({ message, stack, fields }: SentError): Error {
  const error = Object.assign(new Error(message), fields);
  if (stack !== undefined) error.stack = stack;
  return error;
}
