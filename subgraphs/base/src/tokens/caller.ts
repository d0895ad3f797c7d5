import type { Role } from "./role.js";

/** The caller of a request, as a verified token states it. */
export interface Caller {
  /** The token's `sub`; null for an anonymous caller. Stands in the audit trail. */
  readonly subject: string | null;
  readonly roles: ReadonlySet<Role>;
  /** The code of the organization for which the caller acts (claim `organization`); null when the token names none. */
  readonly organization: string | null;
  /** When the token ends, in seconds since 1970; null for an anonymous caller. */
  readonly expiresAt: number | null;
}

/** A caller without a token: sees what is public. */
export const anonymous: Caller = { subject: null, roles: new Set(), organization: null, expiresAt: null };
