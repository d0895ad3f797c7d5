import type { Caller, Role } from "@thidua/base/tokens";
import type { AuthCheckerFn } from "type-graphql";
import { refusal } from "./refuse.js";

/**
 * type-graphql's authorization checker: runs before the resolver of every field and mutation that is not public, so that
 * nothing is read or written for somebody who may not. Raises UNAUTHENTICATED or FORBIDDEN with the field's name.
 */
export const checkAccess: AuthCheckerFn<{ caller: Caller }, Role> = ({ context, info }, roles) => {
  if (roles.some((role) => context.caller.roles.has(role))) return true;
  throw refusal(context.caller, `${info.parentType.name}.${info.fieldName}`);
};
