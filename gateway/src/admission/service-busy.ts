import { HeaderMap } from "@apollo/server";
import type { AdmissionRefusal } from "@thidua/base/admission";
import { commonErrors, requestError } from "@thidua/base/errors";
import { type LocaleCode, localize } from "@thidua/base/locale";
import type { GraphQLError } from "graphql";

/** The values of the error for a request that is refused because the service is busy. */
export function busyValues({ retryAfterSeconds }: AdmissionRefusal) {
  return { retryAfterSeconds };
}

/** The headers of an answer that is refused because the service is busy (RFC 9110, sections 10.2.3 and 15.6.4). */
export function busyHeaders({ retryAfterSeconds }: AdmissionRefusal): Record<string, string> {
  return { "retry-after": String(retryAfterSeconds) };
}

/** Creates the error as the caller gets it. */
export function busyError(refusal: AdmissionRefusal, locale: LocaleCode) {
  const values = busyValues(refusal);
  const { code, text } = commonErrors.SERVICE_BUSY;
  return { message: localize(text, locale, values), extensions: { code, ...values } };
}

/** Creates the error for an operation that is refused because the service is busy (HTTP 503). */
export function serviceBusy(refusal: AdmissionRefusal): GraphQLError {
  const values = busyValues(refusal);
  return requestError(commonErrors.SERVICE_BUSY.report(values), {
    ...values,
    http: { status: 503, headers: new HeaderMap(Object.entries(busyHeaders(refusal))) },
  });
}
