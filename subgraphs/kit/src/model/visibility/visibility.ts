import type { Caller } from "@thidua/base/tokens";
import { Role } from "@thidua/base/tokens";

/** Who may read a field: everyone, signed-in staff of the province, or certain roles alone. */
export type VisibilityLevel = "PUBLIC" | "INTERNAL" | "RESTRICTED";

/** The level of a field. */
export interface Visibility {
  readonly level: VisibilityLevel;
  /** The roles that may read it; empty for a public field. */
  readonly roles: readonly Role[];
}

/** The roles that read INTERNAL fields: signed-in staff of the province. Portals and services are not staff. */
export const staffRoles: readonly Role[] = [
  Role.EDITOR,
  Role.REVIEWER,
  Role.COUNCIL_MEMBER,
  Role.PROVINCE_ADMIN,
  Role.ANALYST,
  Role.AUDITOR,
];

/** Everyone may read the field. */
export const forEveryone: Visibility = { level: "PUBLIC", roles: [] };

/** Signed-in staff of the province may read the field. */
export const forStaff: Visibility = { level: "INTERNAL", roles: staffRoles };

/** Auditors alone may read the field. */
export const forAuditors: Visibility = { level: "RESTRICTED", roles: [Role.AUDITOR] };

/** Returns whether a caller may read a field of this level. */
export function mayRead(caller: Caller, { level, roles }: Visibility): boolean {
  return level === "PUBLIC" || roles.some((role) => caller.roles.has(role));
}
