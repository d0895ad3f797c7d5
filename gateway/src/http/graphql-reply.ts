import { errorText } from "@thidua/base/errors";
import { type LocaleCode, localize } from "@thidua/base/locale";
import type { GraphQLFormattedError } from "graphql";
import type { Refusal } from "../limits/index.js";

/** Creates a GraphQL error from an error code. */
export function codedError(
  code: string,
  locale: LocaleCode,
  values: Record<string, unknown> = {},
): GraphQLFormattedError {
  const text = errorText(code);
  return { message: text ? localize(text, locale, values) : code, extensions: { code } };
}

/** Creates the errors for refusals of the limits, with the numbers in `extensions`. */
export function refusalErrors(refusals: readonly Refusal[], locale: LocaleCode): GraphQLFormattedError[] {
  return refusals.map(({ code, values }) => {
    const error = codedError(code, locale, { ...values });
    return { ...error, extensions: { ...error.extensions, ...values } };
  });
}
