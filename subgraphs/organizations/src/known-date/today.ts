import { formatInstant } from "@thidua/kit/model/scalars";

/** The day it is in Vietnam (YYYY-MM-DD): what a question without a date is about. */
export function today(): string {
  return formatInstant(new Date())!.slice(0, 10);
}
