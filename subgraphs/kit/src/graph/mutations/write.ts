import { createParameterDecorator, Extensions } from "type-graphql";
import {
  type ChangeAuthor,
  takesWriteExtension,
  type WriteRule,
  writeRuleOf,
} from "../../access/authorization/index.js";
import type { SubgraphContext } from "../request/index.js";
import { dryRunArgument } from "./dry-run-argument.js";

/** One call of a mutation: what `mutate` checks and records. */
export interface Write<Input> {
  readonly context: SubgraphContext;
  /** What `@Writes` declares beside the mutation. */
  readonly rule: WriteRule<Input>;
  readonly author: ChangeAuthor & { readonly operation: string };
  /** Whether nothing is to be stored. */
  readonly isDryRun: boolean;
}

/**
 * Passes the `Write` of the call to a parameter of a mutation's resolver, for `mutate`. A subgraph whose mutation does not take
 * it is not built.
 *
 * @throws Error when the mutation is called and has no `@Writes`
 */
export function Write(): ParameterDecorator {
  return (prototype, property, index) => {
    const method = String(property);
    Extensions({ [takesWriteExtension]: true })(prototype, method);
    createParameterDecorator<SubgraphContext>(({ args, context, info }): Write<unknown> => {
      const actor = context.caller.subject ?? "anonymous";
      const { requestId, origin } = context;
      const author = { actor, requestId, operation: info.fieldName, origin };
      const isDryRun = args[dryRunArgument] === true;
      return { context, rule: writeRuleOf(prototype, method), author, isDryRun };
    })(prototype, method, index);
  };
}
