import type { Caller } from "@thidua/base/tokens";
import { forStaff, mayRead } from "@thidua/kit/model/visibility";

/**
 * The condition under which a caller knows of an example, and of what hangs on one: registration by name is internal to the
 * province's staff, and an honored example is public (visibility table, section 1). For `restrictRecords`.
 */
export function honoredOnly(caller: Caller): { isPublic: true } | undefined {
  return mayRead(caller, forStaff) ? undefined : { isPublic: true };
}
