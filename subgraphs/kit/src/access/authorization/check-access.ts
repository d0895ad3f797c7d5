import type { Caller, Role } from "@thidua/base/tokens";
import type { AuthCheckerFn } from "type-graphql";
import { refusal } from "./refuse.js";

/**
 * The authorization checker of type-graphql. It runs before the resolver of every field and mutation that is not public, so a
 * refused caller causes no read and no write.
 *
 * @throws GraphQLError UNAUTHENTICATED or FORBIDDEN with the field's name
 */
export const checkAccess: AuthCheckerFn<{ caller: Caller }, Role> = ({ context, info }, roles) => {
  if (roles.some((role) => context.caller.roles.has(role))) return true;
  throw refusal(context.caller, `${info.parentType.name}.${info.fieldName}`);
};
