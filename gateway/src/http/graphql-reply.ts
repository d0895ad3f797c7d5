import type { Refusal } from "@thidua/base/limits";
import { type LocaleCode, localize } from "@thidua/base/locale";
import type { GraphQLFormattedError } from "graphql";
import { type GatewayErrorCode, gatewayReportable } from "../gateway.errors.js";

/** Creates a GraphQL error from an error code. */
export function codedError(
  code: GatewayErrorCode,
  locale: LocaleCode,
  values: Record<string, unknown> = {},
): GraphQLFormattedError {
  const { text } = gatewayReportable[code];
  return { message: localize(text, locale, values), extensions: { code } };
}

/** Creates the errors for refusals of the limits, with the numbers in `extensions`. */
export function refusalErrors(refusals: readonly Refusal[], locale: LocaleCode): GraphQLFormattedError[] {
  return refusals.map(({ code, values }) => {
    const error = codedError(code, locale, { ...values });
    return { ...error, extensions: { ...error.extensions, ...values } };
  });
}
