import { GraphQLError } from "graphql";
import { commonErrors } from "./common.errors.js";

/**
 * Requires variables without lone surrogates. These have no encoding: a database would store U+FFFD in their place. In the text of an
 * operation graphql-js refuses them.
 *
 * @throws BAD_USER_INPUT naming the variable, with status 400
 */
export function requireWellFormedVariables(variables: Readonly<Record<string, unknown>> | null | undefined): void {
  for (const [name, value] of Object.entries(variables ?? {})) {
    if (name.isWellFormed() && isWellFormed(value)) continue;
    throw new GraphQLError(`Variable "$${name.toWellFormed()}" has a lone surrogate, which is not a character.`, {
      extensions: { code: commonErrors.BAD_USER_INPUT.code, http: { status: 400 } },
    });
  }
}

/**
 * Whether a JSON text, which is encoded, may have a lone surrogate as a value: only an escape writes one.
 */
export function mayHaveLoneSurrogate(json: string): boolean {
  return /\\u[dD][89a-fA-F]/.test(json);
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isWellFormed);
  return Object.entries(value).every(([name, inner]) => name.isWellFormed() && isWellFormed(inner));
}
