/** A role, by its name in the graph (`ViewerRole`). */
export type RoleName =
  | "PORTAL"
  | "EDITOR"
  | "REVIEWER"
  | "COUNCIL_MEMBER"
  | "PROVINCE_ADMIN"
  | "ANALYST"
  | "AUDITOR"
  | "SERVICE";

/** The signed-in user, from the graph's `viewer`. */
export interface Viewer {
  subject: string;
  roles: readonly RoleName[];
  /** Null: not applicable without an organization in the token, or not in the register. */
  organization: { code: string; displayName: string } | null;
  /** An instant in RFC 3339. */
  expiresAt: string;
}
