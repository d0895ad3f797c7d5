import { GraphQLError } from "graphql";

/**
 * Whether an error is one that Apollo Server gives no code, though its status says that the caller made a mistake: a persisted query of
 * another version, or with a hash that is not that of its text. It is BAD_REQUEST. Any other error without a code is a fault.
 */
export function isCallersMistake(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { code, http } = error.extensions as { code?: unknown; http?: { status?: number } };
  const status = http?.status ?? 500;
  return code === undefined && status >= 400 && status < 500;
}
