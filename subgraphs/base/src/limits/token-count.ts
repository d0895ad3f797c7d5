import { type DocumentNode, GraphQLError, parse } from "graphql";
import type { Refusal } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";

/**
 * Parses a text and stops at the token limit, so that a long text costs no more than a short one.
 *
 * Returns the document, a refusal, or undefined for a text with a syntax error, which Apollo Server reports with its
 * location.
 */
export function parseWithinTokenLimit(source: string, limits: OperationLimits): DocumentNode | Refusal | undefined {
  try {
    return parse(source, { noLocation: true, maxTokens: limits.maxTokens });
  } catch (error) {
    // graphql-js gives this error no code; only its message distinguishes it from a syntax error.
    if (error instanceof GraphQLError && error.message.includes("Parsing aborted")) {
      return { code: "TOO_MANY_TOKENS", values: { limit: limits.maxTokens } };
    }
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
