import { formatInstant } from "@thidua/kit/model/scalars";

/** Returns the present day in Vietnam, YYYY-MM-DD. It is the default of arguments that take a day. */
export function today(): string {
  return formatInstant(new Date())!.slice(0, 10);
}
