import { localize } from "@thidua/base/locale";
import { type DataErrorCode, dataErrors } from "./data.errors.js";

/** One GraphQL error as a reader of `/data` may see it: no words of another service, no address. */
export interface DataErrorCause {
  code: string;
  service?: string;
  path?: readonly (string | number)[];
}

/** Why a file is not given. Ends the request: there is no partial file. */
export class DataError extends Error {
  /**
   * Takes the HTTP status, a code of the closed list, values for the code's text and, when GraphQL errors are behind it,
   * those errors.
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
