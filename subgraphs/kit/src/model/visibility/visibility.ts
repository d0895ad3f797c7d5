import type { Caller } from "@thidua/base/tokens";
import { Role } from "@thidua/base/tokens";

/** Who may read a field: everyone, signed-in staff of the province, or named roles alone. */
export type VisibilityLevel = "PUBLIC" | "INTERNAL" | "RESTRICTED";

/** What a field declares of itself. */
export interface Visibility {
  readonly level: VisibilityLevel;
  /** Who may read it; empty for a public field. */
  readonly roles: readonly Role[];
}

/** Signed-in staff of the province: who reads what is INTERNAL. A portal is not staff, and a service is nobody's eyes. */
export const staffRoles: readonly Role[] = [
  Role.EDITOR,
  Role.REVIEWER,
  Role.COUNCIL_MEMBER,
  Role.PROVINCE_ADMIN,
  Role.ANALYST,
  Role.AUDITOR,
];

/** Everyone reads it. */
export const forEveryone: Visibility = { level: "PUBLIC", roles: [] };

/** Signed-in staff of the province reads it. */
export const forStaff: Visibility = { level: "INTERNAL", roles: staffRoles };

/** Auditors alone read it. */
export const forAuditors: Visibility = { level: "RESTRICTED", roles: [Role.AUDITOR] };

/** Whether a caller may read what has this visibility. */
export function mayRead(caller: Caller, { level, roles }: Visibility): boolean {
  return level === "PUBLIC" || roles.some((role) => caller.roles.has(role));
}
