import { certainProvinceOf } from "../organization/certain-province.js";
import { nameOn } from "../organization/name-history.js";
import type { Organization } from "../organization/organization.js";
import { lineageErrors } from "./lineage.errors.js";
import { LineageEventKind } from "./lineage-event-kind.js";

/**
 * Checks that the organization after a RELOCATE_PROVINCE is in another province, and the one after a RETYPE of another kind. A
 * province that is not stated, or not verified, contradicts nothing.
 *
 * @param from the organization before the event
 * @param to the organization after it
 * @throws DomainError LINEAGE_SAME_PROVINCE, LINEAGE_SAME_KIND
 */
export function requireDifference(kind: LineageEventKind, from: Organization, to: Organization): void {
  const path = ["toIds", 0];
  const names = { from: nameOn(from.nameHistory).fullName, to: nameOn(to.nameHistory).fullName };
  const province = certainProvinceOf(from);
  if (kind === LineageEventKind.RELOCATE_PROVINCE && province && province === certainProvinceOf(to))
    throw lineageErrors.LINEAGE_SAME_PROVINCE(path, names);
  if (kind === LineageEventKind.RETYPE && from.kind === to.kind) throw lineageErrors.LINEAGE_SAME_KIND(path, names);
}
