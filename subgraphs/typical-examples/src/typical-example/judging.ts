import { type Caller, Role } from "@thidua/base/tokens";
import { refusal } from "@thidua/kit/access/authorization";

/** The roles that judge examples: they review, select, praise and honor them. */
export const judgingRoles = [Role.REVIEWER, Role.COUNCIL_MEMBER, Role.PROVINCE_ADMIN] as const;

/** The roles that write about examples. `requireJudge` refuses judgements by an EDITOR. */
export const exampleWriters = [Role.EDITOR, ...judgingRoles] as const;

/**
 * Checks that a caller has a role that judges examples.
 *
 * @param what the call, for the error
 * @throws GraphQLError FORBIDDEN
 */
export function requireJudge(caller: Caller, what: string): void {
  if (!judgingRoles.some((role) => caller.roles.has(role))) throw refusal(caller, what);
}
