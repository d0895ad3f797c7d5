/** A role of the house, by its name in the graph (`ViewerRole`). */
export type RoleName =
  | "PORTAL"
  | "EDITOR"
  | "REVIEWER"
  | "COUNCIL_MEMBER"
  | "PROVINCE_ADMIN"
  | "ANALYST"
  | "AUDITOR"
  | "SERVICE";

/** Who one is, as the graph's `viewer` says it for a token. */
export interface Viewer {
  subject: string;
  roles: readonly RoleName[];
  /** Null when the token names no organization, or one that the register does not hold. */
  organization: { code: string; displayName: string } | null;
  /** An instant in RFC 3339. */
  expiresAt: string;
}
