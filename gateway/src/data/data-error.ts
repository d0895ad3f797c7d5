import { localize } from "@thidua/base/locale";
import { type DataErrorCode, dataErrors } from "./data.errors.js";

/** A GraphQL error as callers of `/data` see it: without messages of other services, without addresses. */
export interface DataErrorCause {
  code: string;
  service?: string;
  path?: readonly (string | number)[];
}

/** The reason why no file is returned. It ends the request: there is no partial file. */
export class DataError extends Error {
  /**
   * Takes the HTTP status, an error code, the values for its text and, where GraphQL errors are the cause, those
   * errors.
   */
  constructor(
    readonly status: number,
    readonly code: DataErrorCode,
    readonly values: Record<string, unknown> = {},
    readonly causes: readonly DataErrorCause[] = [],
  ) {
    super(localize(dataErrors[code], "EN", values));
    this.name = "DataError";
  }
}
