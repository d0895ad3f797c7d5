import type { GraphQLError } from "graphql";
import { commonErrors, type ErrorReport, requestError } from "../errors/index.js";
import { type LocaleCode, localize } from "../locale/index.js";
import type { AdmissionRefusal } from "./admission-refusal.js";

/** The values of the error for a request that is refused because the service is busy. */
export function busyValues({ retryAfterSeconds }: AdmissionRefusal) {
  return { retryAfterSeconds };
}

/** Reports that a request is refused because the service is busy. */
export function busyReport(refusal: AdmissionRefusal): ErrorReport {
  return commonErrors.SERVICE_BUSY.report(busyValues(refusal));
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
  return requestError(busyReport(refusal), {
    ...values,
    http: { status: 503, headers: new Map(Object.entries(busyHeaders(refusal))) },
  });
}
