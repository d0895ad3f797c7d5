import type { Role } from "@thidua/base/tokens";
import { Authorized, Extensions } from "type-graphql";
import { registerWriteRule, type WriteRule } from "./write-rule.js";

/** The GraphQL extension of a mutation that holds its rule. */
export const writeExtension = "writes";

/** The GraphQL extension of a mutation whose resolver takes the rule by `@Write()`, so that `mutate` can check it. */
export const takesWriteExtension = "takesWrite";

/**
 * Declares who may run a mutation, and for which organizations. The roles are checked before anything is read: a refused mutation
 * fails with UNAUTHENTICATED or FORBIDDEN. `mutate` checks the scope inside the transaction.
 */
export function Writes<Input>(rule: WriteRule<Input>): MethodDecorator {
  return (prototype: object, property: string | symbol, descriptor: PropertyDescriptor) => {
    const extension = { roles: rule.roles, isScoped: rule.within !== "ANY" };
    Extensions({ [writeExtension]: extension })(prototype, property as string, descriptor as never);
    Authorized<Role>([...rule.roles])(prototype, property, descriptor);
    registerWriteRule(prototype, property as string, rule);
  };
}
