import { Kind, visit } from "graphql";
import { type LimitRule, refuseAbove } from "./limit-rule.js";

/** Limits the number of directives in the whole text. */
export const directivesRule: LimitRule = (document, limits) => {
  let directives = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.DIRECTIVE) directives += 1;
    },
  });
  return refuseAbove("TOO_MANY_DIRECTIVES", directives, limits.maxDirectives);
};
