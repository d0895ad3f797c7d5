import { type Caller, Role } from "@thidua/base/tokens";
import { refusal } from "@thidua/kit/access/authorization";

/** Who judges examples: takes them through their review, selects, praises and honors them. */
export const judgingRoles = [Role.REVIEWER, Role.COUNCIL_MEMBER, Role.PROVINCE_ADMIN] as const;

/** Who may write of an example at all; what is not a body's own act is kept from an EDITOR by `requireJudge`. */
export const exampleWriters = [Role.EDITOR, ...judgingRoles] as const;

/**
 * Checks that a caller may do what a body does not do for itself. Takes the caller and what was asked, for the error. Raises
 * FORBIDDEN.
 */
export function requireJudge(caller: Caller, what: string): void {
  if (!judgingRoles.some((role) => caller.roles.has(role))) throw refusal(caller, what);
}
