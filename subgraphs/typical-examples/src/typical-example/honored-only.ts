import type { Caller } from "@thidua/base/tokens";
import { forStaff, mayRead } from "@thidua/kit/model/visibility";

/**
 * Returns the condition, for `restrictRecords`, under which examples and their parts are visible to a caller. Registration by name
 * is internal to the province's staff, and an honored example is public (visibility table, section 1).
 */
export function honoredOnly(caller: Caller): { isPublic: true } | undefined {
  return mayRead(caller, forStaff) ? undefined : { isPublic: true };
}
