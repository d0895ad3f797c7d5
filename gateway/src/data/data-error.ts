import type { ErrorReport } from "@thidua/base/errors";
import { localize } from "@thidua/base/locale";

/** A GraphQL error as callers of `/data` see it: without messages of other services, without addresses. */
export interface DataErrorCause {
  code: string;
  service?: string;
  path?: readonly (string | number)[];
}

/** The reason why no file is returned. It ends the request: there is no partial file. */
export class DataError extends Error {
  /**
   * @param status the HTTP status
   * @param report the error code with the values of its text
   * @param causes the GraphQL errors that caused it
   */
  constructor(
    readonly status: number,
    readonly report: ErrorReport,
    readonly causes: readonly DataErrorCause[] = [],
  ) {
    super(localize(report.definition.text, "EN", report.values));
    this.name = "DataError";
  }

  get code(): string {
    return this.report.definition.code;
  }

  get values(): Readonly<Record<string, unknown>> {
    return this.report.values;
  }
}
